import type { HttpContext } from '@adonisjs/core/http'
import decideRule from '#rules/actions/decide_rule'
import RulesPolicy from '#rules/policies/rules_policy'
import { declaredRule } from '#rules/queries/declared_rules'
import gridsToChoose from '#rules/queries/grids_to_choose'
import { termsIn } from '#rules/rule_form'
import { versionValidator } from '#rules/validators/rule_validator'

/** From now on a rule pays by what was tried out. */
export default class VersionsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(RulesPolicy).authorize('manage', community)
    const name = { pluginId: params.plugin_id, code: params.code }
    const { rule } = await declaredRule(community, name)
    const { after, reason, ...form } = await request.validateUsing(versionValidator(rule.numbers))

    const { version } = await decideRule(name, community, {
      state: form.state,
      terms: termsIn(form, await gridsToChoose(community)),
      isLocked: Boolean(form.locks) && community.isAboveCommunities,
      ...{ after, reason, by: member },
    })
    session.flash('notice', { tone: 'success', text: i18n.t('rules.saved', { version }) })
    return response.redirect().toRoute('rules.show', [name.pluginId, name.code])
  }
}
