import type { HttpContext } from '@adonisjs/core/http'
import MerchantPolicy from '../../policies/merchant_policy.ts'
import redeemReservation from '../../actions/redeem_reservation.ts'
import counterChosen from '../../queries/counter_chosen.ts'
import { ownMerchant } from '../../queries/merchant_of.ts'
import reservationWithCode from '../../queries/reservation_with_code.ts'
import { handoverValidator } from '../../validators/code_validator.ts'

/** A merchant hands over what is its own, and only for the code. */
export default class RedemptionsController {
  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(MerchantPolicy).authorize('serve', community)
    const { id: merchantId } = await ownMerchant(community, member)
    const { code, counter: id } = await request.validateUsing(handoverValidator)
    const reservation = await reservationWithCode(community, code)
      .whereHas('good', (good) => good.where('merchant_id', merchantId))
      .firstOrFail()
    const counter = await counterChosen(community, merchantId, id)

    await redeemReservation(reservation, member, { counter, code })
    // Whoever stands at a counter goes on standing there.
    session.put('mall_counter', counter?.id ?? '')
    const { price } = reservation
    session.flash('notice', { tone: 'success', text: i18n.t('mall.redeemed', { price }) })
    return response.redirect().toRoute('mall.provider.lookups.show', [code])
  }
}
