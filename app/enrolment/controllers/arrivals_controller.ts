import type { HttpContext } from '@adonisjs/core/http'
import { v4 as uuid } from 'uuid'
import checkInSelf from '#enrolment/actions/check_in_self'
import arrivalState from '#enrolment/queries/arrival_state'
import sessionAt from '#enrolment/queries/session_at'
import sessionView from '#enrolment/transformers/session_view'
import { arrivalValidator } from '#enrolment/validators/arrival_validator'

/** Somebody is at the place and scanned or typed the code that is shown there. */
export default class ArrivalsController {
  async create({ community, inertia, member, params, request }: HttpContext) {
    const session = await sessionAt(community, params.session_id)
    return inertia.render('enrolment/arrivals/create', {
      session: sessionView(session),
      ...(await arrivalState(session, member)),
      proof: String(request.input('proof', '')),
      requestKey: uuid(),
    })
  }

  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const { id, title } = await sessionAt(community, params.session_id)
    const sighting = await request.validateUsing(arrivalValidator)

    await checkInSelf(id, member, sighting)
    const text = i18n.t('enrolment.arrivals.checked_in', { title })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath(`/check-in/${id}`)
  }
}
