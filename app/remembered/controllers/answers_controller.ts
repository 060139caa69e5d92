import type { HttpContext } from '@adonisjs/core/http'
import { hasConsent } from '#privacy/queries/consents_of'
import changeAnswer from '#remembered/actions/change_answer'
import { answersOf, ownAnswer, viewOf } from '#remembered/queries/remembered_answers'
import { answerValidatorOf } from '#remembered/validators/answer_validator'

/** What is kept of somebody's answers. It is found through them: nobody else reads it. */
export default class AnswersController {
  async index({ inertia, member }: HttpContext) {
    const answers = await answersOf(member.id)
    return inertia.render('remembered/index', {
      answers: answers.map((answer) => ({ id: answer.id, kind: answer.kind, ...viewOf(answer) })),
      isAgreed: await hasConsent(member.id, 'remembered.answers'),
    })
  }

  async update({ i18n, member, params, request, response, session }: HttpContext) {
    const remembered = await ownAnswer(member.id, params.id)
    const form = await request.validateUsing(answerValidatorOf(remembered.kind))

    await changeAnswer(remembered, form[remembered.kind])
    session.flash('notice', { tone: 'success', text: i18n.t('remembered.changed') })
    return response.redirect().toPath('/me/remembered')
  }

  async destroy({ i18n, member, params, response, session }: HttpContext) {
    const remembered = await ownAnswer(member.id, params.id)

    await remembered.delete()
    session.flash('notice', { tone: 'success', text: i18n.t('remembered.forgotten') })
    return response.redirect().toPath('/me/remembered')
  }
}
