import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import { holdersOf, Territory } from '#core/people'
import type { GoodRanLow } from '../events.ts'
import mall from '../plugin.ts'

/** Staff who keep the cupboard are told that few pieces are left, once for each shortage. */
export default async function tellOfLowStock({ payload, territoryId }: OccurrenceOf<GoodRanLow>) {
  const { good, goodId, since, stock } = payload
  const community = await Territory.findOrFail(territoryId)
  for (const personId of await holdersOf('mall.manage', community)) {
    await notify(mall, {
      kind: 'stock_low',
      personId,
      territoryId,
      reference: `${goodId}:${since}`,
      values: { good, stock },
      href: `/desk/mall/goods/${goodId}/stock`,
    })
  }
}
