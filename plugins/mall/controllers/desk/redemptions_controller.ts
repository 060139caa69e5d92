import type { HttpContext } from '@adonisjs/core/http'
import redeemReservation from '../../actions/redeem_reservation.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import counterChosen from '../../queries/counter_chosen.ts'
import reservationWithCode from '../../queries/reservation_with_code.ts'
import { handoverValidator } from '../../validators/code_validator.ts'

/** Only the code leads here: without it staff cannot spend anybody's points. */
export default class RedemptionsController {
  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { code, counter: id } = await request.validateUsing(handoverValidator)
    const reservation = await reservationWithCode(community, code)
      .whereHas('good', (good) => good.whereNull('merchant_id'))
      .firstOrFail()
    const counter = await counterChosen(community, null, id)

    await redeemReservation(reservation, member, { counter, code })
    // Whoever stands at a counter goes on standing there.
    session.put('mall_counter', counter?.id ?? '')
    const { price } = reservation
    session.flash('notice', { tone: 'success', text: i18n.t('mall.redeemed', { price }) })
    return response.redirect().toRoute('mall.desk.lookups.show', [code])
  }
}
