import SessionMiddleware from '@adonisjs/session/session_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { sessionCookie } from '#config/session'

/**
 * A session begins when there is something to remember. Until then a guest gets no cookie, and
 * the page may be kept on its way to them (docs/decisions/0061).
 */
export default class BeginSession {
  async handle(ctx: HttpContext, next: NextFn) {
    const framework = await ctx.containerResolver.make(SessionMiddleware)
    const output = await framework.handle(ctx, next)
    if (ctx.session.isEmpty) withdrawCookie(ctx)
    return output
  }
}

/** The framework sends its cookie with every answer, also for a session in which nothing is. */
function withdrawCookie({ request, response }: HttpContext) {
  const cookies = [response.getHeader('set-cookie') ?? []].flat().map(String)
  response.removeHeader('set-cookie')
  for (const cookie of cookies) {
    if (!cookie.startsWith(`${sessionCookie}=`)) response.append('set-cookie', cookie)
  }
  if (request.cookiesList()[sessionCookie]) response.clearCookie(sessionCookie)
}
