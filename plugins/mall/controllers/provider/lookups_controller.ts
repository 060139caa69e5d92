import type { HttpContext } from '@adonisjs/core/http'
import MerchantPolicy from '../../policies/merchant_policy.ts'
import lookUpCode from '../../actions/look_up_code.ts'
import countersFor from '../../queries/counters_for.ts'
import merchantOf, { ownMerchant } from '../../queries/merchant_of.ts'
import reservationWithCode from '../../queries/reservation_with_code.ts'
import CounterTransformer from '../../transformers/counter_transformer.ts'
import MerchantTransformer from '../../transformers/merchant_transformer.ts'
import ReservationTransformer from '../../transformers/reservation_transformer.ts'
import { codeValidator } from '../../validators/code_validator.ts'

/** At a merchant's counter. They are found through the merchant, so nobody else's ever is. */
export default class LookupsController {
  async create({ bouncer, community, inertia, member }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const merchant = await merchantOf(community, member)
    if (!merchant) return inertia.render('mall/provider/none', {})

    return inertia.render('mall/provider/lookups/create', {
      merchant: new MerchantTransformer(merchant).toObject(),
    })
  }

  async store({ bouncer, community, member, request, response }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const merchant = await ownMerchant(community, member)
    const { code } = await request.validateUsing(codeValidator)

    await lookUpCode(community, code, merchant)
    return response.redirect().toRoute('mall.provider.lookups.show', [code])
  }

  async show({ bouncer, community, inertia, member, params, session }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const { id } = await ownMerchant(community, member)
    const reservation = await reservationWithCode(community, params.code)
      .whereHas('good', (good) => good.where('merchant_id', id))
      .firstOrFail()

    const counters = await countersFor(community, id)
    return inertia.render('mall/provider/lookups/show', {
      reservation: new ReservationTransformer(reservation).forHandover(params.code),
      counters: counters.map((counter) => new CounterTransformer(counter).toObject()),
      lastCounter: session.get('mall_counter', null),
    })
  }
}
