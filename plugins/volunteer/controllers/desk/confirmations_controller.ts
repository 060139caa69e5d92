import type { HttpContext } from '@adonisjs/core/http'
import confirmService from '../../actions/confirm_service.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import payFor from '../../queries/pay_for.ts'
import serviceWithin from '../../queries/service_within.ts'
import ServiceTransformer from '../../transformers/service_transformer.ts'
import { confirmationValidator } from '../../validators/confirmation_validator.ts'

export default class ConfirmationsController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    const service = await serviceWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)

    const pays = await payFor(service.shift.organisation.territoryId, service.enrolment.person)
    return inertia.render('volunteer/desk/confirmations/create', {
      service: new ServiceTransformer(service).forConfirmation(pays),
    })
  }

  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const service = await serviceWithin(community, params.enrolment_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { minutes } = await request.validateUsing(confirmationValidator)

    const { payment, points } = await confirmService(service, { minutes, by: member })
    const tone = payment === 'waiting' ? 'warning' : 'success'
    const text = i18n.t(`volunteer.confirmed.${payment}`, { minutes, points })
    session.flash('notice', { tone, text })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [service.shift.id])
  }
}
