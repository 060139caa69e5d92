import type { HttpContext } from '@adonisjs/core/http'
import { v4 as uuid } from 'uuid'
import reserveGood, { refuseUnlessOnOffer } from '../actions/reserve_good.ts'
import Good from '../models/good.ts'
import goodOnOffer from '../queries/good_on_offer.ts'
import ownReservation from '../queries/own_reservation.ts'
import reservationsOf from '../queries/reservations_of.ts'
import spendablePoints from '../queries/spendable_points.ts'
import termsOf from '../queries/terms_of.ts'
import GoodTransformer from '../transformers/good_transformer.ts'
import ReservationTransformer from '../transformers/reservation_transformer.ts'
import { reservationValidator } from '../validators/reservation_validator.ts'

/** A resident's own reservations. They are found through the resident, so nobody else's ever is. */
export default class ReservationsController {
  async index({ community, inertia, member }: HttpContext) {
    const reservations = await reservationsOf(community, member).limit(50)
    return inertia.render('mall/reservations/index', {
      reservations: reservations.map((each) => new ReservationTransformer(each).forList()),
    })
  }

  /** What would be reserved, to be checked before it binds. Nothing moves here. */
  async create({ community, inertia, member, params }: HttpContext) {
    const good = await goodOnOffer(community, params.good_id)
    refuseUnlessOnOffer(good)

    const balance = (await spendablePoints(member)) ?? 0
    return inertia.render('mall/reservations/create', {
      ...(await termsOf(community, good)),
      balance,
      good: new GoodTransformer(good).forResident(balance),
      requestKey: uuid(),
    })
  }

  async show({ community, inertia, member, params }: HttpContext) {
    const reservation = await ownReservation(community, member, params.id)
    const { counters, place } = await termsOf(community, reservation.good)
    return inertia.render('mall/reservations/show', {
      place,
      counters,
      reservation: new ReservationTransformer(reservation).forOwner(),
    })
  }

  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const good = await Good.findWithin(community, params.good_id)
    const tap = await request.validateUsing(reservationValidator)

    const reservation = await reserveGood(good, member, tap)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.reserved', { good: good.name }) })
    return response.redirect().toRoute('mall.reservations.show', [reservation.id])
  }
}
