import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { End } from '#core/plugin'
import noteUseOfRole from '#identity/actions/note_use_of_role'
import type RoleGrant from '#identity/models/role_grant'

/** An end is for those with a role that opens it; they act in the territory of that role. */
export default class RequireEnd {
  async handle(ctx: HttpContext, next: NextFn, { end }: { end: End }) {
    const { request, response, session, visitor } = ctx
    if (!visitor) {
      session.put('back_to', request.url(true))
      return response.redirect().toPath('/sign-in')
    }
    const [grant] = visitor.grantsThat(`${end}.enter`).sort(widestFirst)
    if (!grant) throw new Exception('Not your end', { status: 403, code: 'E_FORBIDDEN' })

    await noteUseOfRole(grant)
    ctx.actingTerritory = grant.territory
    return next()
  }
}

/** Of equally wide territories always the same comes first. */
function widestFirst(a: RoleGrant, b: RoleGrant) {
  return depth(a) - depth(b) || (a.id < b.id ? -1 : 1)
}

function depth({ territory }: RoleGrant) {
  return territory.path.split('.').length
}
