import type { HttpContext } from '@adonisjs/core/http'
import answerRequest from '../../actions/answer_request.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import bookingAtDesk from '../../queries/booking_at_desk.ts'
import { answerValidator } from '../../validators/booking_validator.ts'

export default class AnswersController {
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
    const booking = await bookingAtDesk(community, params.booking_id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const answer = await request.validateUsing(answerValidator)

    await answerRequest(booking, answer, member)
    const text = i18n.t(`spaces.answered.${answer.answer}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('spaces.desk.requests.index')
  }
}
