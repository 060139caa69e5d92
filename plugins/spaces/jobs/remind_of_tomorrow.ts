import { bookingsBetween, dayOf } from '#core/booking'
import { notify } from '#core/notifications'
import type { WorkContext } from '#core/work'
import { DateTime } from 'luxon'
import spaces from '../plugin.ts'
import { spanOf } from '../wanted_time.ts'

/** Tells everybody in the evening what they have the next day, once. */
export default async function remindOfTomorrow({ territory }: WorkContext) {
  const tomorrow = dayOf(DateTime.now().plus({ days: 1 }))
  const bookings = await bookingsBetween({ pluginId: 'spaces', territory }, spanOf(tomorrow, 1))
    .whereNotNull('confirmed_at')
    .whereNotNull('person_id')
  for (const { id, personId, resource, startsAt, territoryId } of bookings) {
    await notify(spaces, {
      kind: 'tomorrow',
      personId: personId!,
      territoryId,
      reference: id,
      values: { space: resource.name, at: startsAt.setZone('Asia/Shanghai').toFormat('HH:mm') },
      href: `/spaces/bookings/${id}`,
    })
  }
}
