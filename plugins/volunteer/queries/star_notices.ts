import type { Territory } from '#core/people'
import StarNotice from '../models/star_notice.ts'

/** Notices with the names on them, the latest first. */
export default function starNotices(territory: Territory) {
  return StarNotice.within(territory)
    .preload('stars', (stars) =>
      stars
        .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
        .preload('person')
        .orderBy('stars', 'desc')
        .orderBy('id')
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}

/** The one that is running, or null. */
export async function runningNotice(territory: Territory) {
  return starNotices(territory).whereNull('closed_at').first()
}
