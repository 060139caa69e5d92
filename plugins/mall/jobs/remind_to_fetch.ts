import { notify } from '#core/notifications'
import type { WorkContext } from '#core/work'
import Reservation from '../models/reservation.ts'
import mall from '../plugin.ts'
import { inState } from '../queries/reservations_matching.ts'
import { here, written } from '../shanghai_time.ts'

/** Whoever has not fetched what goes back tomorrow, or earlier, is told once. */
export default async function remindToFetch({ territory }: WorkContext) {
  const tomorrow = here().plus({ days: 1 }).endOf('day')
  const waiting = await inState(Reservation.within(territory), 'open')
    .where('expires_at', '<=', tomorrow.toJSDate())
    .preload('good')
    .orderBy('id')
  for (const { expiresAt, good, id, personId, territoryId } of waiting) {
    await notify(mall, {
      kind: 'fetch_soon',
      personId,
      territoryId,
      reference: id,
      values: { good: good.name, until: written(expiresAt) },
      href: `/mall/reservations/${id}`,
    })
  }
}
