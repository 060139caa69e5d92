import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { sessionCookie } from '#config/session'
import inBytes from '#web/in_bytes'
import publicPages, { type PublicPage } from '#web/public_pages'

/** A browser asks whether its copy still holds; what stands between may answer for half a minute. */
const KEPT = 'public, max-age=0, s-maxage=30, must-revalidate'

/** On what a public page depends besides its address. */
const VARYING = 'Cookie, Accept-Language, X-Inertia'

/**
 * Pages that are offered to all are made once a second for guests, however many ask, and may be kept
 * by whatever stands between. All other pages stay with whom they were made for.
 */
export default class KeepPublicPages {
  async handle(ctx: HttpContext, next: NextFn) {
    const key = keyOf(ctx)
    const page = key === null ? null : publicPages.get(key)
    if (page) return answer(ctx, page)

    const output = await next()
    const body = encoded(ctx)
    if (key !== null && body !== null && isMadeForAll(ctx)) {
      publicPages.keep(key, pageIn(ctx, body))
      sayIfKnown(ctx)
    } else {
      ctx.response.safeHeader('cache-control', 'private, no-cache')
    }
    return output
  }
}

/** Null unless a guest opens a page as a browser does first. */
function keyOf({ request }: HttpContext) {
  const isFirstVisit = request.method() === 'GET' && !request.header('x-inertia')
  if (!isFirstVisit || request.cookiesList()[sessionCookie] !== undefined) return null
  const varying = [request.header('cookie'), request.header('accept-language')]
  return [request.host(), request.url(true), ...varying].join('\n')
}

/** What is answered; a page in bytes from now on, for its length is asked for before it is sent. */
function encoded({ response }: HttpContext): Buffer | string | null {
  const body: unknown = response.getBody()
  if (typeof body !== 'string') return null
  if (!body.startsWith('<!doctype html>')) return body

  const page = inBytes(body)
  response.safeHeader('content-type', 'text/html; charset=utf-8')
  response.send(page)
  return page
}

/** Whether it was offered to all and nothing in the answer is for one person. */
function isMadeForAll({ isOfferedToAll, response }: HttpContext) {
  const isOfOne = response.getHeader('set-cookie') || response.getHeader('cache-control')
  return isOfferedToAll && !isOfOne && response.getStatus() === 200
}

function pageIn({ response }: HttpContext, body: Buffer | string): PublicPage {
  response.setEtag(body, true)
  response.header('cache-control', KEPT)
  response.header('vary', VARYING)
  const headers = Object.entries(response.getHeaders())
  return { body, headers: headers.map(([name, value]) => [name, String(value)]) }
}

function answer(ctx: HttpContext, { body, headers }: PublicPage) {
  for (const [name, value] of headers) ctx.response.header(name, value)
  ctx.response.send(body)
  sayIfKnown(ctx)
}

/** A browser that has this page already shows its own. */
function sayIfKnown({ response }: HttpContext) {
  if (response.fresh()) response.notModified()
}
