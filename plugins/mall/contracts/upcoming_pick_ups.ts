import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { Person, Territory } from '#core/people'
import reservationsOf from '../queries/reservations_of.ts'

/** What a person has still to fetch, by the day on which it goes back. */
export default async function upcomingPickUps(
  community: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const reservations = await reservationsOf(community, person).doesntHave('outcome').limit(20)
  return reservations
    .filter((reservation) => reservation.isOpen)
    .map(({ expiresAt, good, id }) => ({
      say: { key: 'mall.upcoming', values: { good: good.name } },
      at: expiresAt.toISO()!,
      href: `/mall/reservations/${id}`,
      icon: 'gift',
    }))
}
