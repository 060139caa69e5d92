import type { HttpContext } from '@adonisjs/core/http'
import repeatShift from '../../actions/repeat_shift.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import previewOfSeries from '../../queries/preview_of_series.ts'
import { shiftAtDesk } from '../../queries/shifts_at_desk.ts'
import { usualWish } from '../../series_plan.ts'
import { today } from '../../shanghai_time.ts'
import ShiftTransformer from '../../transformers/shift_transformer.ts'
import { latestDay, seriesValidator, wishValidator } from '../../validators/series_validator.ts'

/** A shift that comes round. The address is the question: what clashes is seen before anything is planned. */
export default class SeriesController {
  async create({ bouncer, community, inertia, params, request }: HttpContext) {
    const shift = await shiftAtDesk(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const asked = 'until' in request.qs() ? await request.validateUsing(wishValidator) : null

    return inertia.render('volunteer/desk/series/create', {
      shift: new ShiftTransformer(shift).forDesk(),
      wish: asked ?? usualWish(shift),
      times: asked ? await previewOfSeries(community, shift, asked) : [],
      latest: latestDay(),
      today: today(),
    })
  }

  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, params, request, response, session } = ctx
    const shift = await shiftAtDesk(community, params.shift_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const wish = await request.validateUsing(seriesValidator)

    const { length: count } = await repeatShift(community, shift, wish)
    session.flash('notice', {
      tone: 'success',
      text: i18n.t('volunteer.series_planned', { count }),
    })
    return response.redirect().toRoute('volunteer.desk.shifts.index')
  }
}
