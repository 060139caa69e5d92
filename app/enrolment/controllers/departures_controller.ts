import type { HttpContext } from '@adonisjs/core/http'
import { checkOutSelf } from '#enrolment/actions/check_in_self'
import sessionAt from '#enrolment/queries/session_at'
import { arrivalValidator } from '#enrolment/validators/arrival_validator'

/** Somebody leaves the place and scanned or typed the code that is shown there. */
export default class DeparturesController {
  async store({ community, i18n, member, params, request, response, session }: HttpContext) {
    const { id, title } = await sessionAt(community, params.session_id)
    const sighting = await request.validateUsing(arrivalValidator)

    await checkOutSelf(id, member, sighting)
    const text = i18n.t('enrolment.arrivals.checked_out', { title })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath(`/check-in/${id}`)
  }
}
