import type { HttpContext } from '@adonisjs/core/http'
import { noShowsOf } from '#core/enrolment'
import excuseAbsence from '../../actions/excuse_absence.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import serviceWithin from '../../queries/service_within.ts'
import ServiceTransformer from '../../transformers/service_transformer.ts'
import { reasonValidator } from '../../validators/reason_validator.ts'

/** Somebody had a good reason not to come, and staff write it down. */
export default class ExcusesController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    const service = await serviceWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const { count } = await noShowsOf(service.enrolment.personId)
    return inertia.render('volunteer/desk/excuses/create', {
      service: new ServiceTransformer(service).forExcuse(),
      count,
    })
  }

  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const service = await serviceWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(reasonValidator)

    await excuseAbsence(service, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.absence_excused') })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [service.shift.id])
  }
}
