import type { HttpContext } from '@adonisjs/core/http'
import MerchantPolicy from '../../policies/merchant_policy.ts'
import merchantOf from '../../queries/merchant_of.ts'
import merchantToday from '../../queries/merchant_today.ts'
import MerchantTransformer from '../../transformers/merchant_transformer.ts'

/** A merchant's day. Whoever works for none yet is told who adds them. */
export default class TodayController {
  async show({ bouncer, community, inertia, member }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const merchant = await merchantOf(community, member)
    if (!merchant) return inertia.render('mall/provider/none', {})

    return inertia.render('mall/provider/today', {
      merchant: new MerchantTransformer(merchant).toObject(),
      ...(await merchantToday(merchant)),
    })
  }
}
