import type { HttpContext } from '@adonisjs/core/http'
import type { End } from '#core/plugin'
import { keyOfWorkplace } from '#identity/queries/workplaces_of'

const ends: readonly End[] = ['desk', 'provider', 'cockpit']

/**
 * What whoever signs in next on this device still finds: where somebody was going, and from which desk, and a form that
 * is given back to its writer alone. The secret of forms is the browser's.
 */
const handedOn = ['back_to', 'draft', 'csrf-secret', ...ends.map(keyOfWorkplace)]

/** Empties a session between two people: no number that somebody proved, no secret and no look stays for the next. */
export default function handOver(session: HttpContext['session']) {
  const kept = Object.entries<string>(session.all()).filter(([key]) => handedOn.includes(key))
  session.clear()
  for (const [key, value] of kept) session.put(key, value)
}
