import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** The desk is for those with a role; they act in the territory of that role. */
export default class RequireDesk {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response, session, visitor } = ctx
    if (!visitor) {
      session.put('back_to', request.url(true))
      return response.redirect().toPath('/sign-in')
    }
    const grant = visitor.roleGrants.find((each) => each.isInForce)
    if (!grant) throw new Exception('For staff only', { status: 403, code: 'E_FORBIDDEN' })

    ctx.actingTerritory = grant.territory
    return next()
  }
}
