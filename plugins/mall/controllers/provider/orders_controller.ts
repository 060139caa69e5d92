import type { HttpContext } from '@adonisjs/core/http'
import MerchantPolicy from '../../policies/merchant_policy.ts'
import pagesBeside from '../../pages_beside.ts'
import merchantOf from '../../queries/merchant_of.ts'
import merchantOrders from '../../queries/merchant_orders.ts'
import MerchantTransformer from '../../transformers/merchant_transformer.ts'
import ReservationTransformer from '../../transformers/reservation_transformer.ts'
import { reservationsFilterValidator } from '../../validators/filter_validators.ts'

/** All that was ever reserved with a merchant. */
export default class OrdersController {
  async index({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const merchant = await merchantOf(community, member)
    if (!merchant) return inertia.render('mall/provider/none', {})

    const data = request.qs()
    const filter = await request.validateUsing(reservationsFilterValidator, { data })

    const page = await merchantOrders(merchant, filter)
    return inertia.render('mall/provider/orders/index', {
      merchant: new MerchantTransformer(merchant).toObject(),
      reservations: page.all().map((each) => new ReservationTransformer(each).forDesk()),
      filter: { state: filter.state ?? null },
      pages: pagesBeside(page),
    })
  }
}
