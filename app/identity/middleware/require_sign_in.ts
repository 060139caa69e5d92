import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import pageVisited from '#identity/page_visited'

/** Sends a guest to sign in, and afterwards back to where they were going. */
export default class RequireSignIn {
  async handle(ctx: HttpContext, next: NextFn) {
    const { response, session, visitor } = ctx
    if (visitor) return next()

    session.put('back_to', pageVisited(ctx))
    return response.redirect().toPath('/sign-in')
  }
}
