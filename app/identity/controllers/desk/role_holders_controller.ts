import type { HttpContext } from '@adonisjs/core/http'
import RolePolicy from '#identity/policies/role_policy'
import roleHolder from '#identity/queries/role_holder'
import RoleGrantTransformer from '#identity/transformers/role_grant_transformer'

/** Who may do what, and why: the roles of one person within the territory. */
export default class RoleHoldersController {
  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)
    const person = await roleHolder(community, params.id)

    return inertia.render('desk/roles/show', {
      name: person.name,
      canChange: true,
      grants: person.roleGrants.map((grant) => new RoleGrantTransformer(grant).withPermissions()),
    })
  }
}
