import type { HttpContext } from '@adonisjs/core/http'
import decideRule from '#rules/actions/decide_rule'
import RulesPolicy from '#rules/policies/rules_policy'
import { declaredRule } from '#rules/queries/declared_rules'
import { openTerms } from '#rules/terms'
import { returnValidator } from '#rules/validators/rule_validator'

/** Takes back what was said here: what counts above counts again. */
export default class ReturnsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(RulesPolicy).authorize('manage', community)
    const name = { pluginId: params.plugin_id, code: params.code }
    await declaredRule(community, name)
    const { after, reason } = await request.validateUsing(returnValidator)

    const decision = { state: 'inherits', terms: openTerms, isLocked: false } as const
    await decideRule(name, community, { ...decision, after, reason, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('rules.returned') })
    return response.redirect().toRoute('rules.show', [name.pluginId, name.code])
  }
}
