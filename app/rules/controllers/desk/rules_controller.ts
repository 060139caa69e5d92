import type { HttpContext } from '@adonisjs/core/http'
import permissions from '#identity/permissions'
import { keyOfRole } from '#identity/permission_texts'
import RulesPolicy from '#rules/policies/rules_policy'
import { declaredRule } from '#rules/queries/declared_rules'
import gridsToChoose from '#rules/queries/grids_to_choose'
import rulesAt, { ruleStanding, versionsOf } from '#rules/queries/rules_at'
import { filledWith } from '#rules/rule_form'
import RuleTransformer, { versionView } from '#rules/transformers/rule_transformer'

/** What is paid for what, at a territory and below it. */
export default class RulesController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(RulesPolicy).authorize('manage', community)

    const grids = await gridsToChoose(community)
    return inertia.render('desk/rules/index', {
      place: community.shortName,
      rules: (await rulesAt(community)).map((rule) => new RuleTransformer(rule, grids).forList()),
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(RulesPolicy).authorize('manage', community)
    const declared = await declaredRule(community, {
      pluginId: params.plugin_id,
      code: params.code,
    })

    const [standing, grids] = [
      await ruleStanding(declared, community),
      await gridsToChoose(community),
    ]
    const story = await versionsOf(declared, community)
    return inertia.render('desk/rules/show', {
      place: community.shortName,
      rule: new RuleTransformer(standing, grids).forShow(),
      start: filledWith(standing.standing.terms, grids),
      mayLock: community.isAboveCommunities,
      roles: permissions.roles.map((role) => ({ value: role, label: keyOfRole(role) })),
      grids: grids.map(({ code, name }) => ({ value: code, label: name })),
      story: story.map((version) => versionView(version, community, grids)),
    })
  }
}
