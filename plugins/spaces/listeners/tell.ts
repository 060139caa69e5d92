import type { BookingFacts, BookingState } from '#core/booking'
import { notify } from '#core/notifications'
import { DateTime } from 'luxon'
import spaces from '../plugin.ts'

/** The kinds of notices that the manifest declares about one booking. */
type Kind = Exclude<BookingState, 'requested' | 'over'> | 'booked_for_you'

/** What happened to a booking of this plugin: told to whoever has it, if it is somebody's. */
export default async function tell(
  kind: Kind,
  { territoryId, ...facts }: BookingFacts & { territoryId: string },
  reason = ''
) {
  const { bookingId, personId, pluginId, resource, startsAt } = facts
  if (pluginId !== spaces.id || !personId) return

  const at = DateTime.fromISO(startsAt).setZone('Asia/Shanghai').toFormat('M-d HH:mm')
  await notify(spaces, {
    kind,
    personId,
    territoryId,
    reference: bookingId,
    values: { space: resource, at, reason },
    href: `/spaces/bookings/${bookingId}`,
  })
}
