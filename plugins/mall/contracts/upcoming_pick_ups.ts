import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { Person, Territory } from '#core/people'
import { reservationsLeft } from '../queries/reservations_of.ts'

/** What a person has still to fetch, by the day on which it goes back. */
export default async function upcomingPickUps(
  community: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const reservations = await reservationsLeft(community, person)
    .where('expires_at', '>', new Date())
    .limit(20)
  return reservations.map(({ expiresAt, good, id }) => ({
    say: { key: 'mall.upcoming', values: { good: good.name } },
    at: expiresAt.toISO()!,
    href: `/mall/reservations/${id}`,
    icon: 'gift',
  }))
}
