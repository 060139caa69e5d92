import type { HttpContext } from '@adonisjs/core/http'
import resumeContribution from '#kernel/actions/resume_contribution'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'
import { retryValidator } from '#kernel/validators/retry_validator'

/** Lets a part of a plugin that was suspended after repeated faults try again. */
export default class RetriesController {
  async store({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = installedPlugin(params.plugin_id)
    const { contribution } = await request.validateUsing(retryValidator)

    await resumeContribution(plugin, contribution)
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.faults.retried') })
    return response.redirect().toRoute('plugins.show', [plugin.id])
  }
}
