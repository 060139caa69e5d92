import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type Person from '#identity/models/person'
import type RoleGrant from '#identity/models/role_grant'

/** The desk is for those with a role; they act in the territory of that role. */
export default class RequireDesk {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response, session, visitor } = ctx
    if (!visitor) {
      session.put('back_to', request.url(true))
      return response.redirect().toPath('/sign-in')
    }
    const [grant] = grantsInForce(visitor)
    if (!grant) throw new Exception('For staff only', { status: 403, code: 'E_FORBIDDEN' })

    ctx.actingTerritory = grant.territory
    return next()
  }
}

/** The widest territory first; of equal ones always the same. */
function grantsInForce({ roleGrants }: Person) {
  return roleGrants
    .filter((grant) => grant.isInForce)
    .sort((a, b) => depth(a) - depth(b) || (a.id < b.id ? -1 : 1))
}

function depth({ territory }: RoleGrant) {
  return territory.path.split('.').length
}
