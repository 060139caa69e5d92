import type { HttpContext } from '@adonisjs/core/http'
import lookUpCode from '../../actions/look_up_code.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import countersFor from '../../queries/counters_for.ts'
import reservationWithCode from '../../queries/reservation_with_code.ts'
import CounterTransformer from '../../transformers/counter_transformer.ts'
import ReservationTransformer from '../../transformers/reservation_transformer.ts'
import { codeValidator } from '../../validators/code_validator.ts'

/** At the counter: from the code on a neighbour's phone to what is put aside for them. */
export default class LookupsController {
  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    return inertia.render('mall/desk/lookups/create', {})
  }

  async store({ bouncer, community, request, response }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { code } = await request.validateUsing(codeValidator)

    await lookUpCode(community, code)
    return response.redirect().toRoute('mall.desk.lookups.show', [code])
  }

  async show({ bouncer, community, inertia, params, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const reservation = await reservationWithCode(community, params.code).firstOrFail()

    const counters = await countersFor(community, reservation.good.merchantId)
    return inertia.render('mall/desk/lookups/show', {
      reservation: new ReservationTransformer(reservation).forHandover(params.code),
      counters: counters.map((counter) => new CounterTransformer(counter).toObject()),
      lastCounter: session.get('mall_counter', null),
    })
  }
}
