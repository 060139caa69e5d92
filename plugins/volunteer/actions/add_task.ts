import { transaction } from '#core/database'
import type { Person, Territory } from '#core/people'
import Need from '../models/need.ts'
import Task from '../models/task.ts'
import type { TaskForm } from '../validators/task_validator.ts'
import answerNeed from './answer_need.ts'
import settleTask from './settle_task.ts'

/** Makes a task, of a need that is approved by it or of what staff thought of. */
export default async function addTask(territory: Territory, form: TaskForm, by: Person) {
  const need = form.need ? await Need.findWithin(territory, form.need) : null
  const { organisation, words } = await settleTask(territory, form)
  return transaction(async (client) => {
    const task = await Task.create(
      { ...words, territoryId: organisation.territoryId, createdById: by.id },
      { client }
    )
    if (need) {
      const approved = { decision: 'approved', reason: null } as const
      await answerNeed(need.id, { ...approved, taskId: task.id, by })
    }
    return task
  })
}
