import type { HttpContext } from '@adonisjs/core/http'
import revokeRole from '#identity/actions/revoke_role'
import RoleGrant from '#identity/models/role_grant'
import RolePolicy from '#identity/policies/role_policy'
import openWorkOf from '#identity/queries/open_work_of'
import { formerRoleHolder } from '#identity/queries/role_holder'
import { revocationValidator } from '#identity/validators/role_validators'

export default class RoleRevocationsController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const grant = await RoleGrant.findWithin(community, params.grant_id)
    await bouncer.with(RolePolicy).authorize('grant', community)
    const { reason } = await request.validateUsing(revocationValidator)
    await grant.load('territory')

    await revokeRole(grant, { by: member, reason })
    session.flash('notice', { tone: 'success', text: i18n.t('identity.role_desk.revoked') })
    const left = await openWorkOf(await formerRoleHolder(community, grant.personId), community)
    return response
      .redirect()
      .toPath(left.length > 0 ? `/desk/roles/people/${grant.personId}/handover` : '/desk/roles')
  }
}
