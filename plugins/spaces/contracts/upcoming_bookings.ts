import { standingBookings } from '#core/booking'
import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { Person, Territory } from '#core/people'
import readTogether from '#core/read_together'

type Ahead = { id: string; space: string; at: string; state: 'confirmed' | 'requested' }

/** What a person has booked and not yet used. */
export default async function upcomingBookings(
  { path }: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const bookings = await readTogether<Ahead>(
    `select id, name as space, starts_at as at,
       case when is_confirmed then 'confirmed' else 'requested' end as state
     from (${standingBookings}) as booking
     where (select path from territories where id = booking.territory_id) <@ :path::ltree
     order by starts_at, id limit 20`,
    { personId: person.id, pluginId: 'spaces', now: new Date().toISOString(), path }
  )
  return bookings.map(({ at, id, space, state }) => ({
    say: { key: `spaces.upcoming.${state}`, values: { space } },
    at,
    href: `/spaces/bookings/${id}`,
    icon: 'door-open',
  }))
}
