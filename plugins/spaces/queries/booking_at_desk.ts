import { bookingsAt } from '#core/booking'
import type { Territory } from '#core/people'

/** One booking of this community, or a 404. */
export default async function bookingAtDesk(community: Territory, id: string) {
  return bookingsAt({ pluginId: 'spaces', territory: community })
    .whereRaw('bookings.id::text = ?', [String(id)])
    .firstOrFail()
}
