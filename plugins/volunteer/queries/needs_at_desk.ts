import type { Territory } from '#core/people'
import Need from '../models/need.ts'

/** Needs with their answers and tasks; withdrawn ones are nobody's business any more. */
export default function needsAtDesk(territory: Territory) {
  return Need.within(territory)
    .whereNull('withdrawn_at')
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person')
    .preload('evaluation')
    .preload('answer', (answer) =>
      answer.preload('task', (task) => task.preload('closure').preload('team'))
    )
}

/** Those that nobody has answered yet, the oldest first. */
export function waitingNeeds(territory: Territory) {
  return needsAtDesk(territory).doesntHave('answer').orderBy(['created_at', 'id'])
}
