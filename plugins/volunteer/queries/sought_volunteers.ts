import type { Territory } from '#core/people'
import volunteersAt from './volunteers_at.ts'

/** Volunteers whose name, its initials or number begin like this; all of them for an empty search. */
export default function soughtVolunteers(territory: Territory, q: string) {
  const start = `${q.trim().replace(/[\\%_]/g, '\\$&')}%`
  const volunteers = volunteersAt(territory)
  if (start === '%') return volunteers
  return volunteers.where((either) =>
    either
      .whereLike('number', start)
      .orWhereHas('person', (person) =>
        person.whereLike('name', start).orWhereILike('name_initials', start)
      )
  )
}
