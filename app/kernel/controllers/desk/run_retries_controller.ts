import type { HttpContext } from '@adonisjs/core/http'
import retryJobRun from '#kernel/actions/retry_job_run'
import JobRun from '#kernel/models/job_run'
import PluginsPolicy from '#kernel/policies/plugins_policy'

/** Puts work that was given up in line again. */
export default class RunRetriesController {
  async store({ bouncer, community, i18n, params, response, session }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const run = await JobRun.findWithin(community, params.run_id)

    await retryJobRun(run)
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.work.retried') })
    return response.redirect().toRoute('plugins.work.show')
  }
}
