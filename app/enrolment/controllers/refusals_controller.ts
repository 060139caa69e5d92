import type { HttpContext } from '@adonisjs/core/http'
import sessionAt from '#enrolment/queries/session_at'
import whyNot from '#enrolment/queries/why_not'
import refusalView from '#enrolment/transformers/refusal_view'
import sessionView from '#enrolment/transformers/session_view'

/** Why somebody cannot sign up, and what can be done. */
export default class RefusalsController {
  async index({ community, inertia, member, params }: HttpContext) {
    const session = await sessionAt(community, params.session_id)
    const refusals = await whyNot(session, member)
    return inertia.render('enrolment/refusals/index', {
      session: sessionView(session),
      refusals: refusals.map(refusalView),
    })
  }
}
