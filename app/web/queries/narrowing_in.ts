import type { HttpContext } from '@adonisjs/core/http'
import type { Narrowing } from '#search/narrowing'

/** What results are narrowed down to by the address: `?kind=volunteer/shift&open=1&facet[place]=…`. */
export default function narrowingIn({ request }: HttpContext): Narrowing {
  const kind = String(request.input('kind') ?? '')
  return {
    kind: /^[a-z_]{1,60}\/[a-z_]{1,60}$/.test(kind) ? kind : null,
    isOpenNow: request.input('open') === '1',
    facets: facetsIn(request.input('facet')),
  }
}

/** Whatever else somebody writes into the address is no facet. */
function facetsIn(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {}
  const pairs = Object.entries(given).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].length <= 200
  )
  // PostgreSQL takes every character but NUL, and no halves of characters.
  return Object.fromEntries(
    pairs
      .slice(0, 5)
      .map((pair) => pair.map((text) => text.replaceAll('\u0000', '').toWellFormed()))
  )
}
