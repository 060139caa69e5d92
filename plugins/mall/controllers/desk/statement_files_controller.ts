import type { HttpContext } from '@adonisjs/core/http'
import { sendTable } from '#core/lists'
import MallPolicy from '../../policies/mall_policy.ts'
import merchantAt from '../../queries/merchant_at.ts'
import merchantMonth from '../../queries/merchant_month.ts'
import { thisMonth } from '../../shanghai_time.ts'
import statementTable from '../../statement_table.ts'
import { monthValidator } from '../../validators/merchant_validators.ts'

/** The same to be printed and signed, or worked on. */
export default class StatementFilesController {
  async show({ bouncer, community, i18n, params, request, response }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const merchant = await merchantAt(community, params.merchant_id)
    const data = request.qs()
    const { format = 'xlsx', month = thisMonth() } = await request.validateUsing(monthValidator, {
      data,
    })

    const statement = await merchantMonth(merchant, month)
    return sendTable(response, statementTable(statement, i18n), format)
  }
}
