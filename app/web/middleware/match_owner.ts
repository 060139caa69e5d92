import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import ownerKey from '#web/owner_key'

/**
 * What waited on a device says whose it is (resources/waiting). If somebody else has signed in meanwhile, also
 * in another window, it is not taken: it would be theirs.
 */
export default class MatchOwner {
  async handle(ctx: HttpContext, next: NextFn) {
    const owner = ctx.request.header('linli-owner')
    if (owner === undefined || owner === ownerKey(ctx)) return next()

    ctx.response.status(409).send('')
  }
}
