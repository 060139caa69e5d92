import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import renewEach from '#identity/actions/renew_each_role'
import RolePolicy from '#identity/policies/role_policy'
import { roleGrantsChosen } from '#identity/queries/role_grants_within'
import { refusalToChange } from '#identity/role_rules'
import RoleGrantTransformer from '#identity/transformers/role_grant_transformer'
import { bulkRenewalValidator } from '#identity/validators/role_validators'

export default class BulkRenewalsController {
  /** What would become of the roles that were picked, before anything is changed. */
  async create({ bouncer, community, inertia, member, request, response }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)
    const grants = await roleGrantsChosen(community, [request.input('grants') ?? []].flat())
    if (grants.length === 0) return response.redirect().toPath('/desk/roles')

    return inertia.render('desk/roles/renewals', {
      grants: grants.map((grant) => ({
        ...new RoleGrantTransformer(grant).forList(),
        refusal: refusalToChange(grant, member)?.textKey ?? null,
      })),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)
    const { grants: ids, months } = await request.validateUsing(bulkRenewalValidator)
    const grants = await roleGrantsChosen(community, ids)

    const expiresAt = DateTime.now().plus({ months })
    const { done, refused } = await renewEach(grants, { by: member, expiresAt })
    session.flash('bulk', {
      done: done.length,
      refused: refused.map(({ error, grant }) => ({
        title: grant.person.shownName ?? i18n.t('identity.family.unnamed'),
        why: i18n.t(error.textKey, error.values),
      })),
    })
    return response.redirect().toPath('/desk/roles')
  }
}
