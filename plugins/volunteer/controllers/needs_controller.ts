import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { rememberedAnswers, unfinishedForm } from '#core/remembered'
import askForHelp from '../actions/ask_for_help.ts'
import { formName, questionAfter } from '../need_questions.ts'
import crowdIn from '../queries/crowd_in.ts'
import needsOf from '../queries/needs_of.ts'
import ownNeed from '../queries/own_need.ts'
import servicesOfShifts from '../queries/services_of_shifts.ts'
import shiftsOfTask from '../queries/shifts_of_task.ts'
import NeedTransformer, { helpView } from '../transformers/need_transformer.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'
import { needValidator } from '../validators/need_validator.ts'

/** What a resident asks help for. It is found through the resident: nobody else reads it here. */
export default class NeedsController {
  async index({ inertia, member }: HttpContext) {
    const needs = await needsOf(member).limit(100)
    return inertia.render('volunteer/needs/index', {
      needs: needs.map((need) => new NeedTransformer(need).forList()),
    })
  }

  async create({ inertia, member, request }: HttpContext) {
    const begun = await unfinishedForm(member, formName)
    const answers = begun?.answers ?? {}
    const { agreement } = await rememberedAnswers(member, [])
    return inertia.render('volunteer/needs/create', {
      answers,
      next: questionAfter(null, answers),
      requestKey: begun?.requestKey ?? randomUUID(),
      words: String(request.input('words', '')).slice(0, 40),
      agreement,
    })
  }

  async store({ community, i18n, member, request, response, session }: HttpContext) {
    const form = await request.validateUsing(needValidator)

    const need = await askForHelp(community, member, form)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.need_asked') })
    return response.redirect().toRoute('volunteer.needs.show', [need.id])
  }

  async show({ community, inertia, member, params }: HttpContext) {
    const need = await ownNeed(member, params.id)

    const taskId = need.answer?.taskId
    const shifts = taskId ? await shiftsOfTask(taskId) : []
    const crowd = await crowdIn(community, shifts, member)
    const services = await servicesOfShifts(shifts)
    return inertia.render('volunteer/needs/show', {
      need: new NeedTransformer(need).forOwner(),
      shifts: shifts.map((shift) => new ShiftTransformer(shift).forList(crowd)),
      helps: services.map((service) => helpView(service, 'beneficiary')),
    })
  }
}
