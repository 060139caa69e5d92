import type { HttpContext } from '@adonisjs/core/http'
import applyRetention from '#privacy/actions/apply_retention'
import PrivacyPolicy from '#privacy/policies/privacy_policy'
import latestRuns from '#privacy/queries/latest_runs'
import RetentionRunTransformer from '#privacy/transformers/retention_run_transformer'
import { retentionValidator } from '#privacy/validators/privacy_validators'

/** That what has passed its time was deleted, and what is left: seen by those who run and guard the platform. */
export default class RetentionRunsController {
  async index({ bouncer, community, i18n, inertia }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)

    const runs = await latestRuns()
    const [latest] = runs
    return inertia.render('desk/privacy/retention', {
      runs: runs.map((run) => new RetentionRunTransformer(run).forList()),
      latest: latest ? new RetentionRunTransformer(latest).whole(i18n) : null,
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(PrivacyPolicy).authorize('oversee', community)
    const { mode } = await request.validateUsing(retentionValidator)

    await applyRetention({ isTrial: mode === 'trial', by: member })
    const text = i18n.t(`privacy.retention.done.${mode}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/desk/retention')
  }
}
