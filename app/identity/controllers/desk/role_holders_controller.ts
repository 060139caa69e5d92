import type { HttpContext } from '@adonisjs/core/http'
import RolePolicy from '#identity/policies/role_policy'
import { hasAuthenticator } from '#identity/queries/authenticator_of'
import roleHolder from '#identity/queries/role_holder'
import RoleGrantTransformer from '#identity/transformers/role_grant_transformer'

/** Who may do what, and why: the roles of one person within the territory. */
export default class RoleHoldersController {
  async show({ bouncer, community, inertia, member, params }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)
    const person = await roleHolder(community, params.id)

    return inertia.render('desk/roles/show', {
      name: person.name,
      canChange: true,
      canResetSecondFactor:
        person.id !== member.id &&
        (await bouncer.with(RolePolicy).allows('resetSecondFactor', community)) &&
        (await hasAuthenticator(person)),
      personId: person.id,
      grants: person.roleGrants.map((grant) => new RoleGrantTransformer(grant).withPermissions()),
    })
  }
}
