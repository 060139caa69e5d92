import type { HttpContext } from '@adonisjs/core/http'
import pagesBeside from '../../pages_beside.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import reservationsMatching from '../../queries/reservations_matching.ts'
import ReservationTransformer from '../../transformers/reservation_transformer.ts'
import { reservationsFilterValidator } from '../../validators/filter_validators.ts'

/** What residents have reserved: first what waits to be fetched. */
export default class ReservationsController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const data = { state: 'open', ...request.qs() }
    const filter = await request.validateUsing(reservationsFilterValidator, { data })

    const page = await reservationsMatching(community, filter)
    return inertia.render('mall/desk/reservations/index', {
      reservations: page.all().map((each) => new ReservationTransformer(each).forDesk()),
      filter: { state: filter.state ?? null, q: filter.q ?? null },
      pages: pagesBeside(page),
    })
  }
}
