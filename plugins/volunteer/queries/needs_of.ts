import type { Person } from '#core/people'
import Need from '../models/need.ts'

/** What a person asked help for, the latest first. */
export default function needsOf({ id }: Pick<Person, 'id'>) {
  return Need.query()
    .where('person_id', id)
    .preload('evaluation')
    .preload('answer', (answer) =>
      answer.preload('task', (task) => task.preload('closure').preload('organisation'))
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}
