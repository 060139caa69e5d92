import type { HttpContext } from '@adonisjs/core/http'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import { policyValidator } from '#budgets/validators/budget_validators'
import changePolicy from '#points/actions/change_policy'
import policyAt from '#points/queries/policy_at'

/** How points are used at a territory and below it. */
export default class PoliciesController {
  async edit({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)

    return inertia.render('desk/budgets/policy', {
      place: community.shortName,
      policy: await policyAt(community.id),
    })
  }

  async update({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const { expireAfterMonths, gifts, grantsByTwoFrom } =
      await request.validateUsing(policyValidator)

    await changePolicy(
      community,
      {
        gifts,
        expireAfterMonths: expireAfterMonths ?? null,
        grantsByTwoFrom: grantsByTwoFrom ?? null,
      },
      member
    )
    session.flash('notice', { tone: 'success', text: i18n.t('budgets.policy.changed') })
    return response.redirect().toRoute('budgets.policies.edit')
  }
}
