import type { HttpContext } from '@adonisjs/core/http'

/** The page somebody is on: the one they ask for, or the one whose form they sent. */
export default function pageVisited({ request }: Pick<HttpContext, 'request'>) {
  if (request.method() === 'GET') return request.url(true)
  const { pathname, search } = new URL(request.header('referer') ?? '/', 'http://linli.invalid')
  return `${pathname}${search}`
}
