import type { HttpContext } from '@adonisjs/core/http'
import MallPolicy from '../../policies/mall_policy.ts'
import merchantAt from '../../queries/merchant_at.ts'
import merchantMonth from '../../queries/merchant_month.ts'
import { monthsBeside, thisMonth } from '../../shanghai_time.ts'
import MerchantTransformer, { statementView } from '../../transformers/merchant_transformer.ts'
import { monthValidator } from '../../validators/merchant_validators.ts'

/** What a merchant handed over in a month, and whether it has been paid. */
export default class StatementsController {
  async show({ bouncer, community, inertia, params, request }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const merchant = await merchantAt(community, params.merchant_id)
    const data = request.qs()
    const { month = thisMonth() } = await request.validateUsing(monthValidator, { data })

    return inertia.render('mall/desk/statements/show', {
      merchant: new MerchantTransformer(merchant).toObject(),
      statement: statementView(await merchantMonth(merchant, month)),
      ...monthsBeside(month),
    })
  }
}
