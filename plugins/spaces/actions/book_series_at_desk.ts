import { bookSeries } from '#core/booking'
import type { Person } from '#core/people'
import type Space from '../models/space.ts'
import type { SeriesWish } from '../validators/booking_validator.ts'
import { momentIn, refuseEndBeforeStart } from './book_at_desk.ts'

/** The community keeps the same time every so many weeks; what clashes is left out. */
export default async function bookSeriesAtDesk({ resource }: Space, wish: SeriesWish, by: Person) {
  const { people = null, purpose, requestKey, until, weeks } = wish
  const startsAt = momentIn(wish.day, wish.start)
  const endsAt = momentIn(wish.day, wish.end)
  refuseEndBeforeStart({ startsAt, endsAt })
  const whose = { kind: 'staff' as const, person: null, by }
  return bookSeries(resource, {
    ...whose,
    ...{ startsAt, endsAt, people, purpose, requestKey, until, weeks },
  })
}
