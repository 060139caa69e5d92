import { DateTime } from 'luxon'
import { removeDocument } from '#core/search'
import type { WorkContext } from '#core/work'
import Good from '../models/good.ts'

/** What is over can no longer be found, however often this comes round. */
export default async function followSeasons({ territory }: WorkContext) {
  const today = DateTime.now().setZone('Asia/Shanghai').toISODate()!
  const past = await Good.within(territory)
    .whereNotNull('published_at')
    .whereHas('season', (season) => season.where('ends_on', '<', today))
  for (const { id } of past) await removeDocument('mall', 'good', id)
}
