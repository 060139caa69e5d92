import type { HttpContext } from '@adonisjs/core/http'
import { waitingCounts } from '#core/enrolment'
import addShift from '../../actions/add_shift.ts'
import changeShift from '../../actions/change_shift.ts'
import Shift from '../../models/shift.ts'
import Task from '../../models/task.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import gridChoices from '../../queries/grid_choices.ts'
import organisationChoices from '../../queries/organisation_choices.ts'
import restOfSeries from '../../queries/rest_of_series.ts'
import rosterAt from '../../queries/roster_at.ts'
import shiftsAtDesk, { shiftAtDesk } from '../../queries/shifts_at_desk.ts'
import { today } from '../../shanghai_time.ts'
import ServiceTransformer from '../../transformers/service_transformer.ts'
import ShiftTransformer from '../../transformers/shift_transformer.ts'
import { shiftValidator } from '../../validators/shift_validator.ts'

export default class ShiftsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('checkIn', community)

    const shifts = await shiftsAtDesk(community)
    const forDesk = (shift: Shift) => new ShiftTransformer(shift).forDesk()
    return inertia.render('volunteer/desk/shifts/index', {
      today: shifts.today.map(forDesk),
      later: shifts.later.map(forDesk),
      past: shifts.past.map(forDesk),
      canManage: await bouncer.with(VolunteerPolicy).allows('manage', community),
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('checkIn', community)
    const shift = await shiftAtDesk(community, params.id)

    const roster = await rosterAt(shift)
    const waiting = await waitingCounts([shift.sessionId])
    return inertia.render('volunteer/desk/shifts/show', {
      shift: new ShiftTransformer(shift).forCheckIn(),
      waiting: waiting.get(shift.sessionId) ?? 0,
      rest: await restCount(shift),
      roster: roster.map((service) => new ServiceTransformer(service).forRoster()),
      canManage: await bouncer.with(VolunteerPolicy).allows('manage', community),
    })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const taskId = request.input('task')
    const task = taskId ? await Task.findWithin(community, taskId) : null

    return inertia.render('volunteer/desk/shifts/create', {
      organisations: await organisationChoices(community),
      grids: await gridChoices(community),
      today: today(),
      start: task ? startOf(task) : null,
    })
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const plan = await request.validateUsing(shiftValidator)

    const { id, title } = await addShift(community, plan)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.shift_added', { title }) })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [id])
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const shift = await shiftAtDesk(community, params.id)

    return inertia.render('volunteer/desk/shifts/edit', {
      shift: new ShiftTransformer(shift).forForm(),
      organisations: await organisationChoices(community),
      today: today(),
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const shift = await Shift.findWithin(community, params.id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const plan = await request.validateUsing(shiftValidator)

    const { id, title } = await changeShift(community, shift, plan)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.shift_changed', { title }) })
    return response.redirect().toRoute('volunteer.desk.shifts.show', [id])
  }
}

async function restCount({ session: { seriesId } }: Shift) {
  const rest = seriesId ? await restOfSeries(seriesId) : []
  return rest.length
}

/** A day of a task begins with the words of the task. */
function startOf({ bring, description, id, organisationId, place, reward, title }: Task) {
  return { title, description, bring, place, reward, task: id, organisation: organisationId }
}
