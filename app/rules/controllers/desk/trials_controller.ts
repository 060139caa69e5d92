import type { HttpContext } from '@adonisjs/core/http'
import maskName from '#identity/masked_name'
import periodCalled, { periodNames } from '#rules/periods'
import RulesPolicy from '#rules/policies/rules_policy'
import { declaredRule } from '#rules/queries/declared_rules'
import gridsToChoose from '#rules/queries/grids_to_choose'
import { ruleStanding } from '#rules/queries/rules_at'
import simulate, { type Simulation } from '#rules/queries/simulate'
import { formPairs, termsIn } from '#rules/rule_form'
import RuleTransformer, { termsView } from '#rules/transformers/rule_transformer'
import { periodValidator, ruleValidator } from '#rules/validators/rule_validator'

/** Tries a rule out on what was really reported, before it counts. */
export default class TrialsController {
  /** Whether the form can be read is said beside it; then it stands in the address. */
  async store({ bouncer, community, params, request, response }: HttpContext) {
    await bouncer.with(RulesPolicy).authorize('manage', community)
    const { rule } = await declaredRule(community, {
      pluginId: params.plugin_id,
      code: params.code,
    })
    await request.validateUsing(ruleValidator(rule.numbers))

    const fields = new URLSearchParams(formPairs(request.body()))
    const { code, plugin_id: pluginId } = params
    return response.redirect(`/desk/points/rules/${pluginId}/${code}/trial?${fields}`)
  }

  async show({ bouncer, community, inertia, params, request }: HttpContext) {
    await bouncer.with(RulesPolicy).authorize('manage', community)
    const declared = await declaredRule(community, {
      pluginId: params.plugin_id,
      code: params.code,
    })
    const data = filledIn(request.qs())
    const form = await request.validateUsing(ruleValidator(declared.rule.numbers), { data })
    const { period = 'last_month' } = await request.validateUsing(periodValidator, { data })

    const grids = await gridsToChoose(community)
    const { locks, state } = form
    const planned = { version: 0, state, terms: termsIn(form, grids), isLocked: Boolean(locks) }
    const asked = { period: periodCalled(period), planned }
    const simulation = masked(await simulate(declared, community, asked))
    const fields = formPairs(request.qs())
    return inertia.render('desk/rules/trial', {
      place: community.shortName,
      rule: new RuleTransformer(await ruleStanding(declared, community), grids).forShow(),
      planned: { ...planned, terms: termsView(planned.terms, grids) },
      simulation: { ...simulation, period: { ...simulation.period, name: period } },
      periods: periodNames.map((name) => ({
        name,
        href: `?${new URLSearchParams([...fields, ['period', name]])}`,
        isCurrent: name === period,
      })),
      fields,
    })
  }
}

function filledIn(fields: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}

/** Whom a rule gives the most is nobody's business here; how much is. */
function masked({ now, planned, ...simulation }: Simulation): Simulation {
  const hide = <Told extends Simulation['now']>(told: Told) => {
    const most = told.most && { ...told.most, name: told.most.name && maskName(told.most.name) }
    return { ...told, most }
  }
  return { ...simulation, now: hide(now), planned: hide(planned) }
}
