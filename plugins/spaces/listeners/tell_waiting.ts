import { waitsFreedBy, type BookingEnded } from '#core/booking'
import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import { DateTime } from 'luxon'
import spaces from '../plugin.ts'

/** Whoever wanted the time that was given up is told once, in the order in which they asked; who books first has it. */
export default async function tellWaiting({ payload }: OccurrenceOf<BookingEnded>) {
  if (payload.pluginId !== spaces.id) return
  for (const wait of await waitsFreedBy(payload)) {
    const { id, personId, resource, startsAt, territoryId } = wait
    await notify(spaces, {
      kind: 'free_again',
      personId,
      territoryId,
      reference: id,
      values: {
        space: resource.name,
        at: startsAt.setZone('Asia/Shanghai').toFormat('M-d HH:mm'),
      },
      href: '/spaces/bookings',
    })
    await wait.merge({ toldAt: DateTime.now() }).save()
  }
}
