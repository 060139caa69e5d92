import type { HttpContext } from '@adonisjs/core/http'
import { companionsOf } from '#core/enrolment'
import { signUpOrWait } from '../actions/sign_up.ts'
import isGuardian from '../is_guardian.ts'
import Shift from '../models/shift.ts'
import ownService from '../queries/own_service.ts'
import servicesOf from '../queries/services_of.ts'
import ServiceTransformer from '../transformers/service_transformer.ts'
import { signUpValidator } from '../validators/sign_up_validator.ts'

/** A resident's own enrolments. They are found through the resident, so nobody else's ever is. */
export default class EnrolmentsController {
  async index({ community, inertia, member }: HttpContext) {
    const { done, upcoming } = await servicesOf(community, member)
    return inertia.render('volunteer/enrolments/index', {
      upcoming: upcoming.map((service) => new ServiceTransformer(service).forList()),
      done: done.map((service) => new ServiceTransformer(service).forList()),
    })
  }

  async show({ community, inertia, member, params }: HttpContext) {
    const service = await ownService(community, member, params.id)
    return inertia.render('volunteer/enrolments/show', {
      service: new ServiceTransformer(service).forOwner(),
    })
  }

  async store(ctx: HttpContext) {
    const { community, i18n, member, params, representation, request, response, session } = ctx
    const shift = await Shift.findWithin(community, params.shift_id)
    const brought = await request.validateUsing(signUpValidator)

    const { enrolment, wait } = await signUpOrWait(shift, member, {
      companions: companionsOf(brought),
      isGuardianHere: isGuardian(representation),
    })
    const text = i18n.t(enrolment ? 'volunteer.signed_up' : 'volunteer.waiting')
    session.flash('notice', { tone: 'success', text })
    const where = enrolment
      ? `/volunteer/enrolments/${enrolment.id}`
      : `/me/calendar/waits/${wait.id}`
    return response.redirect().toPath(where)
  }
}
