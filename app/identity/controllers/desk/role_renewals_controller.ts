import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import renewRole from '#identity/actions/renew_role'
import RoleGrant from '#identity/models/role_grant'
import RolePolicy from '#identity/policies/role_policy'
import { renewalValidator } from '#identity/validators/role_validators'

export default class RoleRenewalsController {
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
    const { months } = await request.validateUsing(renewalValidator)
    await grant.load('territory')

    await renewRole(grant, { by: member, expiresAt: DateTime.now().plus({ months }) })
    session.flash('notice', { tone: 'success', text: i18n.t('identity.role_desk.renewed') })
    return response.redirect().toPath(`/desk/roles/people/${grant.personId}`)
  }
}
