import type { HttpContext } from '@adonisjs/core/http'
import redeemReservation from '../../actions/redeem_reservation.ts'
import Reservation from '../../models/reservation.ts'
import MallPolicy from '../../policies/mall_policy.ts'

export default class RedemptionsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const reservation = await Reservation.findWithin(community, params.reservation_id)
    await bouncer.with(MallPolicy).authorize('manage', community)

    await redeemReservation(reservation, member)
    const { price } = reservation
    session.flash('notice', { tone: 'success', text: i18n.t('mall.redeemed', { price }) })
    return response.redirect().toRoute('mall.desk.reservations.show', [reservation.id])
  }
}
