import type { Territory } from '#core/people'
import Task from '../models/task.ts'

/** Tasks with what a list shows of them, the latest first. */
export default function tasksAtDesk(territory: Territory) {
  return Task.within(territory)
    .preload('closure')
    .preload('organisation')
    .preload('team')
    .preload('shifts', (shift) => shift.preload('session'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}
