import { transaction } from '#core/database'
import type { Territory } from '#core/people'
import { TaskClosed } from '../errors.ts'
import Task from '../models/task.ts'
import type { TaskForm } from '../validators/task_validator.ts'
import settleTask from './settle_task.ts'

/** Words a task anew while it is open. What its shifts bring stays as it was told to those who signed up. */
export default async function changeTask(territory: Territory, task: Task, form: TaskForm) {
  const { words } = await settleTask(territory, form)
  await transaction(async (client) => {
    const locked = await Task.query({ client }).where('id', task.id).forUpdate().firstOrFail()
    await locked.load('closure')
    if (locked.isClosed) throw new TaskClosed()
    await locked.merge({ ...words, reward: locked.reward }).save()
  })
}
