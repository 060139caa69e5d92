import type { HttpContext } from '@adonisjs/core/http'
import RoleGrantTransformer from '#identity/transformers/role_grant_transformer'

/** What the viewer themselves may do here, and why. */
export default class OwnRolesController {
  async show({ inertia, member }: HttpContext) {
    const grants = member.roleGrants.filter(({ revokedAt }) => !revokedAt)
    return inertia.render('desk/roles/show', {
      name: member.name,
      canChange: false,
      canResetSecondFactor: false,
      personId: member.id,
      grants: grants.map((grant) => new RoleGrantTransformer(grant).withPermissions()),
    })
  }
}
