import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { EnrolmentSession } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import { createStaff } from '#tests/factories/people'
import addTask from '../actions/add_task.ts'
import addTraining from '../actions/add_training.ts'
import askForHelp from '../actions/ask_for_help.ts'
import confirmService from '../actions/confirm_service.ts'
import planTrainingDay from '../actions/plan_training_day.ts'
import ServiceRecord from '../models/service_record.ts'
import type Shift from '../models/shift.ts'
import type Task from '../models/task.ts'
import { dayOf } from '../shanghai_time.ts'
import serviceWithin from '../queries/service_within.ts'
import type { NeedForm } from '../validators/need_validator.ts'
import type { TaskForm } from '../validators/task_validator.ts'
import { createOrganisation, createService, createVolunteer } from './volunteer.ts'

/** The form of a need as a resident fills it in. */
export const needForm = (
  changes: Partial<Record<Exclude<keyof NeedForm, 'paysHours' | 'remember'>, string>> = {}
) => ({
  requestKey: uuid(),
  category: 'medical',
  title: '陪我去医院复查',
  description: '腿脚不便，要人搀扶。',
  place: '市医院',
  wishedTime: '下周三上午',
  ...changes,
})

export async function createNeed(
  community: Territory,
  person?: Person,
  form: Partial<NeedForm> = {}
) {
  const asking = person ?? (await createVolunteer(community))
  const words = { ...needForm(), category: 'medical' as const, ...form }
  return askForHelp(community, asking, words)
}

/** The form of a task as staff fill it in. */
export async function taskForm(community: Territory, changes: Record<string, string> = {}) {
  const { id: organisation } = await createOrganisation(community)
  return {
    title: '陪长辈就诊',
    description: '挂号、取药，再送回家。',
    category: 'medical',
    place: '市医院门诊大厅',
    reward: 'points',
    organisation,
    ...changes,
  }
}

export async function createTask(community: Territory, changes: Partial<TaskForm> = {}) {
  const words = await taskForm(community)
  const form = { ...words, category: 'medical' as const, reward: 'points' as const, ...changes }
  return addTask(community, form, await createStaff(community))
}

/** As if staff had planned the shift as a day of the task. */
export async function putInto(task: Task, shift: Shift) {
  return shift.merge({ taskId: task.id, reward: task.reward }).save()
}

type RecordOptions = { minutes?: number; task?: Task; person?: Person }

/** A service whose minutes are confirmed, and the record of it. */
export async function createRecord(community: Territory, options: RecordOptions = {}) {
  const { minutes = 60, task } = options
  const service = await createService(community, { person: options.person })
  if (task) await putInto(task, service.shift)
  const found = await serviceWithin(community, service.enrolment.id)
  await confirmService(found, { minutes, by: service.staff })
  const record = await ServiceRecord.findByOrFail({ enrolmentId: service.enrolment.id })
  return { ...service, record }
}

/** A day of a training in a week, with a deposit if wished; `startsIn` moves it. */
export async function createTrainingDay(
  community: Territory,
  { deposit = 0, seats = 5, startsIn = { minutes: 7 * 24 * 60 } } = {}
) {
  const words = { trainingName: uuid().slice(0, 20), about: '心肺复苏', validMonths: 24 }
  const training = await addTraining(community, words)
  const plan = { date: dayOf(DateTime.now().plus({ days: 7 })), start: '09:00', end: '11:00' }
  const day = await planTrainingDay(community, training, {
    ...{ ...plan, place: '社区活动室' },
    ...{ deposit, seats },
  })
  const session = await EnrolmentSession.findOrFail(day.sessionId)
  const startsAt = DateTime.now().plus(startsIn)
  const cancelUntil = deposit > 0 ? startsAt.minus({ days: 1 }) : null
  await session.merge({ startsAt, endsAt: startsAt.plus({ hours: 2 }), cancelUntil }).save()
  return { training, day }
}
