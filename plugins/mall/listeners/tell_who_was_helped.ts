import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { PointsShared } from '../events.ts'
import mall from '../plugin.ts'

/** Whoever gets points of a pool is told so. */
export default async function tellWhoWasHelped({
  payload,
  territoryId,
}: OccurrenceOf<PointsShared>) {
  const { personId, points, pool, shareId } = payload
  await notify(mall, {
    kind: 'points_shared',
    personId,
    territoryId,
    reference: shareId,
    values: { points, pool },
    href: '/mall/goods',
  })
}
