import type { Territory } from '#core/people'
import { TaskClosed } from '../errors.ts'
import Task from '../models/task.ts'

/** A task to which days can be added: as long as nobody has closed it. */
export default async function openTask(territory: Territory, id: string) {
  const task = await Task.findWithin(territory, id)
  await task.load('closure')
  if (task.isClosed) throw new TaskClosed()
  return task
}
