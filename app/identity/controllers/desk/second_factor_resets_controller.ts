import type { HttpContext } from '@adonisjs/core/http'
import { resetAuthenticator } from '#identity/actions/remove_authenticator'
import RolePolicy from '#identity/policies/role_policy'
import roleHolder from '#identity/queries/role_holder'
import { resetValidator } from '#identity/validators/account_validators'

export default class SecondFactorResetsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(RolePolicy).authorize('resetSecondFactor', community)
    const person = await roleHolder(community, params.id)
    const { reason } = await request.validateUsing(resetValidator)

    await resetAuthenticator(person, { by: member, reason })
    session.flash('notice', { tone: 'success', text: i18n.t('accounts.second_factor.reset_done') })
    return response.redirect().toPath(`/desk/roles/people/${person.id}`)
  }
}
