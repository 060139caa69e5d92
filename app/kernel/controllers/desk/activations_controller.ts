import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import decidePlugin from '#kernel/actions/decide_plugin'
import capabilityNames from '#kernel/capability_names'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'
import mayHaveBudget from '#kernel/queries/may_have_budget'
import pluginAt from '#kernel/queries/plugin_at'
import { activationValidator, agreementValidator } from '#kernel/validators/activation_validator'

/** Switching a plugin on: somebody reads what it asks for, agrees, and gives it a budget. */
export default class ActivationsController {
  async create({ bouncer, community, inertia, member, params }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = installedPlugin(params.plugin_id)

    const { adds, asks, ...rest } = await pluginAt(plugin, community, member)
    return inertia.render('desk/plugins/activations/create', {
      plugin: rest.plugin,
      adds,
      asks,
      mayHaveBudget: rest.mayHaveBudget,
      requestKey: uuid(),
    })
  }

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
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = installedPlugin(params.plugin_id)
    const asksNothing = capabilityNames(plugin.capabilities).length === 0
    const { budget, locksBelow, requestKey, startsOn } = await request.validateUsing(
      asksNothing ? activationValidator : agreementValidator
    )

    const startsAt = morningOf(startsOn)
    await decidePlugin(plugin, community, {
      id: requestKey,
      state: 'enabled',
      by: member,
      startsAt,
      isLocked: community.isAboveCommunities && locksBelow === true,
      budget: mayHaveBudget(plugin, community) ? budget : null,
    })
    const text = i18n.t(startsAt ? 'plugins.decided.planned' : 'plugins.decided.enabled', {
      day: startsAt && i18n.formatDate(startsAt, { month: 'long', day: 'numeric' }),
    })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('plugins.show', [plugin.id])
  }
}

/** When a day to come begins; nothing for today, which has begun. */
function morningOf(day: string | undefined) {
  const morning = DateTime.fromISO(day ?? '', { zone: 'Asia/Shanghai' })
  return morning > DateTime.now() ? morning : undefined
}
