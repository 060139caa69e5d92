import type { HttpContext } from '@adonisjs/core/http'
import cancelReservation from '../actions/cancel_reservation.ts'
import ownReservation from '../queries/own_reservation.ts'

export default class CancellationsController {
  async store({ community, i18n, member, params, response, session }: HttpContext) {
    const reservation = await ownReservation(community, member, params.reservation_id)

    await cancelReservation(reservation, member)
    const { price } = reservation
    session.flash('notice', { tone: 'success', text: i18n.t('mall.cancelled', { price }) })
    return response.redirect().toRoute('mall.reservations.show', [reservation.id])
  }
}
