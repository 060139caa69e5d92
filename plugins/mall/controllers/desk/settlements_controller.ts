import type { HttpContext } from '@adonisjs/core/http'
import settleMonth from '../../actions/settle_month.ts'
import Merchant from '../../models/merchant.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import { settlementValidator } from '../../validators/merchant_validators.ts'

/** The community has paid a merchant for a month. */
export default class SettlementsController {
  async store(context: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = context
    const merchant = await Merchant.findWithin(community, params.merchant_id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { month, voucher } = await request.validateUsing(settlementValidator)

    const { points } = await settleMonth(merchant, { month, voucher, by: member })
    const text = i18n.t('mall.merchant.settled', { month, points })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().withQs({ month }).toRoute('mall.desk.statements.show', [merchant.id])
  }
}
