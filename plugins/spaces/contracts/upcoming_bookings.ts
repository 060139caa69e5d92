import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { Person, Territory } from '#core/people'
import ownBookings from '../queries/own_booking.ts'

/** What a person has booked and not yet used. */
export default async function upcomingBookings(
  community: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const bookings = await ownBookings(community, person)
    .doesntHave('ending')
    .where('ends_at', '>', new Date())
    .limit(20)
  return bookings.map(({ id, resource, startsAt, state }) => ({
    say: { key: `spaces.upcoming.${state}`, values: { space: resource.name } },
    at: startsAt.toISO()!,
    href: `/spaces/bookings/${id}`,
    icon: 'door-open',
  }))
}
