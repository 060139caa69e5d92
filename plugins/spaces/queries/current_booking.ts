import { bookingsOf } from '#core/booking'
import type { Person } from '#core/people'
import type Space from '../models/space.ts'
import type { ListedBooking } from '../booking_views.ts'
import BookingTransformer from '../transformers/booking_transformer.ts'

/** What the viewer has here now or in half an hour: whoever scans the code at the door is led to it. */
export default async function currentBooking(
  { resourceId }: Space,
  viewer: Person | null
): Promise<ListedBooking | null> {
  if (!viewer) return null
  const booking = await bookingsOf(viewer.id, 'spaces')
    .where({ resourceId })
    .whereNotNull('confirmed_at')
    .doesntHave('ending')
    .whereRaw("starts_at <= now() + interval '30 minutes' and ends_at > now()")
    .first()
  return booking && new BookingTransformer(booking).forList()
}
