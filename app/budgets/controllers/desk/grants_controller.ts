import { v4 as uuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import proposeGrants from '#budgets/actions/propose_grants'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import budgetsToGrant from '#budgets/queries/budgets_to_grant'
import { grantValidator } from '#budgets/validators/budget_validators'

/** More points for budgets: one person proposes, another decides. */
export default class GrantsController {
  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)

    const grantees = await budgetsToGrant(community)
    const plugins = [...new Set(grantees.map(({ pluginId }) => pluginId))]
    const communities = new Map(grantees.map(({ territory }) => [territory.code, territory]))
    return inertia.render('desk/budgets/grant', {
      plugins: plugins.map((value) => ({ value, label: `${value}.name` })),
      communities: [...communities].map(([value, { shortName: label }]) => ({ value, label })),
      chosen: {
        pluginId: String(request.qs().plugin ?? (plugins.length === 1 ? plugins[0] : '')),
        communities: communities.size === 1 ? [...communities.keys()] : [],
      },
      requestKey: uuid(),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const wish = await request.validateUsing(grantValidator)

    const count = await proposeGrants(await budgetsToGrant(community), { ...wish, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('budgets.grant.proposed', { count }) })
    return response.redirect().toRoute('budgets.proposals.index')
  }
}
