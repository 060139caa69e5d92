import type { HttpContext } from '@adonisjs/core/http'
import decidePlugin from '#kernel/actions/decide_plugin'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'
import { decisionValidator } from '#kernel/validators/decision_validator'

/** Switches a plugin off, puts it away, or leaves the word to those above. */
export default class DecisionsController {
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
    const { locksBelow, state } = await request.validateUsing(decisionValidator)

    const isLocked = community.isAboveCommunities && locksBelow === true
    await decidePlugin(plugin, community, { state, isLocked, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t(`plugins.decided.${state}`) })
    return response.redirect().toRoute('plugins.show', [plugin.id])
  }
}
