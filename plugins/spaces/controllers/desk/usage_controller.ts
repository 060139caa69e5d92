import type { HttpContext } from '@adonisjs/core/http'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import usageInMonth, { monthsToChoose, wantedMonth } from '../../queries/usage_in_month.ts'

/** How much each space was used in a month. */
export default class UsageController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const month = wantedMonth(request.input('month'))

    return inertia.render('spaces/desk/usage/index', {
      month,
      months: monthsToChoose(),
      rows: await usageInMonth(community, month),
    })
  }
}
