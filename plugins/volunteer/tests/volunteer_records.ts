import { v4 as uuid } from 'uuid'
import type { Person, Territory } from '#core/people'
import { createStaff } from '#tests/factories/people'
import addTask from '../actions/add_task.ts'
import askForHelp from '../actions/ask_for_help.ts'
import confirmService from '../actions/confirm_service.ts'
import ServiceRecord from '../models/service_record.ts'
import type Shift from '../models/shift.ts'
import type Task from '../models/task.ts'
import serviceWithin from '../queries/service_within.ts'
import type { NeedForm } from '../validators/need_validator.ts'
import type { TaskForm } from '../validators/task_validator.ts'
import { createOrganisation, createService, createVolunteer } from './volunteer.ts'

/** The form of a need as a resident fills it in. */
export const needForm = (
  changes: Partial<Record<Exclude<keyof NeedForm, 'paysHours'>, string>> = {}
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
