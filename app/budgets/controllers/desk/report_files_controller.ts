import type { HttpContext } from '@adonisjs/core/http'
import { today } from '#budgets/days'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import adjustmentsOn from '#budgets/queries/adjustments_on'
import reportTable from '#budgets/report_table'
import sendTable from '#sheets/send_table'
import { reportValidator } from '#budgets/validators/budget_validators'

/** The adjustments of a day, to be filed. */
export default class ReportFilesController {
  async show({ bouncer, community, i18n, request, response }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const data = request.qs()
    const { day = today(), format = 'xlsx' } = await request.validateUsing(reportValidator, {
      data,
    })

    const adjustments = await adjustmentsOn(community, day)
    return sendTable(
      response,
      reportTable(adjustments, { place: community.shortName, day, i18n }),
      format
    )
  }
}
