import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { TaskUnfinished } from '../errors.ts'
import { TaskClosed } from '../social_events.ts'
import Task from '../models/task.ts'
import TaskClosure from '../models/task_closure.ts'
import isTaskFinished from '../queries/is_task_finished.ts'

/** Ends a task with its report, once. Whoever asked for it is told, and may say how it was. */
export default async function closeTask({ id: taskId }: Task, report: string, by: Person) {
  await transaction(async (client) => {
    const task = await Task.query({ client }).where('id', taskId).forUpdate().firstOrFail()
    await task.load((loader) =>
      loader.load('closure').load('answer', (answer) => answer.preload('need'))
    )
    if (task.isClosed) return
    if (!(await isTaskFinished(task, client))) throw new TaskUnfinished()

    await TaskClosure.create({ taskId, report, closedById: by.id }, { client })
    const need = task.answer?.need
    await announce(
      new TaskClosed(task.territoryId, {
        taskId,
        title: need?.title ?? task.title,
        needId: need?.id ?? null,
        personId: need?.personId ?? null,
      })
    )
  })
}
