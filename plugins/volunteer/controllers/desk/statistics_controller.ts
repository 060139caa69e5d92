import type { HttpContext } from '@adonisjs/core/http'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import statistics from '../../queries/statistics.ts'

export default class StatisticsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    return inertia.render('volunteer/desk/statistics/index', {
      statistics: await statistics(community),
    })
  }
}
