import app from '@adonisjs/core/services/app'
import emitter from '@adonisjs/core/services/emitter'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { Session } from '@adonisjs/session'
import sessionConfig, { sessionCookie } from '#config/session'

/**
 * A session begins when there is something to remember. Until then a guest gets no cookie, and
 * the page may be kept on its way to them (docs/decisions/0061). The framework's own middleware sends one to
 * everybody.
 */
export default class BeginSession {
  async handle(ctx: HttpContext, next: NextFn) {
    ctx.session = await this.session(ctx)
    // What is to be told once waits for the page that tells it.
    if (isBesideAPage(ctx)) ctx.session.flashKey = NOTHING_TO_TELL
    await ctx.session.initiate(false)
    const output = await next()
    await this.commit(ctx)
    return output
  }

  private async session(ctx: HttpContext) {
    const config = await resolved()
    return new Session(config, config.stores[config.store], emitter, ctx)
  }

  private async commit(ctx: HttpContext) {
    const { request, session } = ctx
    const isBrought = request.cookiesList()[sessionCookie] !== undefined
    if (isBrought || isNeeded(ctx)) await session.commit()
    if (isBrought && session.isEmpty) withdrawCookie(ctx)
  }
}

/** A key under which nothing is ever kept. */
const NOTHING_TO_TELL = 'nothing_to_tell'

/**
 * Whether nobody is shown the answer now: a page that a phone keeps for later, a stream of news, a suggestion. Browsers
 * say what they ask for (https://www.w3.org/TR/fetch-metadata/); one that does not is taken to show it.
 */
function isBesideAPage({ request }: HttpContext) {
  const isSaid = request.header('sec-fetch-dest') !== undefined
  const isPage = request.header('sec-fetch-mode') === 'navigate' || request.header('x-inertia')
  const isForLater = request.header('purpose') === 'prefetch'
  return request.method() === 'GET' && ((isSaid && !isPage) || isForLater)
}

type Resolved = Awaited<ReturnType<typeof sessionConfig.resolver>>

let config: Resolved | undefined

async function resolved() {
  config ??= await sessionConfig.resolver(app)
  return config
}

function isNeeded({ session }: HttpContext) {
  return !session.isEmpty || !session.responseFlashMessages.isEmpty
}

/** The framework has sent its cookie again, for a session in which nothing is any more. */
function withdrawCookie({ response }: HttpContext) {
  const cookies = [response.getHeader('set-cookie') ?? []].flat().map(String)
  response.removeHeader('set-cookie')
  for (const cookie of cookies) {
    if (!cookie.startsWith(`${sessionCookie}=`)) response.append('set-cookie', cookie)
  }
  response.clearCookie(sessionCookie)
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    session: Session
  }
}
