import type { HttpContext } from '@adonisjs/core/http'
import MerchantPolicy from '../../policies/merchant_policy.ts'
import merchantMonth from '../../queries/merchant_month.ts'
import merchantOf from '../../queries/merchant_of.ts'
import { monthsBeside, thisMonth } from '../../shanghai_time.ts'
import MerchantTransformer, { statementView } from '../../transformers/merchant_transformer.ts'
import { monthValidator } from '../../validators/merchant_validators.ts'

/** A merchant's own month, as the community sees it too. */
export default class StatementsController {
  async show({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const merchant = await merchantOf(community, member)
    if (!merchant) return inertia.render('mall/provider/none', {})

    const data = request.qs()
    const { month = thisMonth() } = await request.validateUsing(monthValidator, { data })

    return inertia.render('mall/provider/statements/show', {
      merchant: new MerchantTransformer(merchant).toObject(),
      statement: statementView(await merchantMonth(merchant, month)),
      ...monthsBeside(month),
    })
  }
}
