import type { HttpContext } from '@adonisjs/core/http'
import { hoursOf } from '#core/points'
import { endUnfinished, rememberedAnswers, unfinishedForm } from '#core/remembered'
import answerQuestion from '../actions/answer_question.ts'
import { formName, needQuestions, questionAfter, questionBefore } from '../need_questions.ts'
import { answerValidatorOf, askedValidator } from '../validators/need_validator.ts'

/** What whoever asks for help is asked, one question at a time; it is kept until it is sent. */
export default class NeedAnswersController {
  async edit({ inertia, member, request }: HttpContext) {
    const question = needQuestions.find((each) => each === request.input('question'))
    const asked = question ?? needQuestions[0]
    const begun = await unfinishedForm(member, formName)
    return inertia.render('volunteer/need_answers/edit', {
      question: asked,
      before: questionBefore(asked),
      answer: begun?.answers[asked] ?? {},
      words: String(request.input('words', '')).slice(0, 40),
      minutes: await hoursOf(member.id),
      remembered: await rememberedAnswers(member, ['place']),
    })
  }

  async store({ member, request, response }: HttpContext) {
    const { question } = await request.validateUsing(askedValidator)
    const answer = await request.validateUsing(answerValidatorOf(question))

    const { answers } = await answerQuestion(member, question, answer)
    const next = questionAfter(question, answers)
    return next
      ? response.redirect().toPath(`/volunteer/need_answers/edit?question=${next}`)
      : response.redirect().toRoute('volunteer.needs.create')
  }

  async destroy({ member, response }: HttpContext) {
    await endUnfinished(member, formName)
    return response.redirect().toRoute('volunteer.needs.create')
  }
}
