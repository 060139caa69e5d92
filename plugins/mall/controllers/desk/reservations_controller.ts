import type { HttpContext } from '@adonisjs/core/http'
import Reservation from '../../models/reservation.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import ReservationTransformer from '../../transformers/reservation_transformer.ts'

export default class ReservationsController {
  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const reservation = await Reservation.findWithin(community, params.id)
    await reservation.load((loader) => loader.load('good').load('outcome').load('person'))

    return inertia.render('mall/desk/reservations/show', {
      reservation: new ReservationTransformer(reservation).forDesk(),
    })
  }
}
