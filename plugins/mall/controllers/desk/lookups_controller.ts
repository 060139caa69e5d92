import type { HttpContext } from '@adonisjs/core/http'
import lookUpCode from '../../actions/look_up_code.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import reservationWithCode from '../../queries/reservation_with_code.ts'
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

    const reservation = await lookUpCode(community, code)
    return response.redirect().toRoute('mall.desk.lookups.show', [reservation.code])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const reservation = await reservationWithCode(community, params.code).firstOrFail()

    return inertia.render('mall/desk/lookups/show', {
      reservation: new ReservationTransformer(reservation).forHandover(),
    })
  }
}
