import type { HttpContext } from '@adonisjs/core/http'
import { sendTable } from '#core/lists'
import MerchantPolicy from '../../policies/merchant_policy.ts'
import merchantMonth from '../../queries/merchant_month.ts'
import { ownMerchant } from '../../queries/merchant_of.ts'
import { thisMonth } from '../../shanghai_time.ts'
import statementTable from '../../statement_table.ts'
import { monthValidator } from '../../validators/merchant_validators.ts'

/** The same to be printed and signed, or worked on. */
export default class StatementFilesController {
  async show({ bouncer, community, i18n, member, params, request, response }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const merchant = await ownMerchant(community, member)
    const data = { ...request.qs(), month: params.month }
    const { format = 'xlsx', month = thisMonth() } = await request.validateUsing(monthValidator, {
      data,
    })

    const statement = await merchantMonth(merchant, month)
    return sendTable(response, statementTable(statement, i18n), format)
  }
}
