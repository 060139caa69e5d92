import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import Good from '../models/good.ts'
import type { GoodChange } from '../validators/good_validator.ts'
import type { GoodTerms } from './add_good.ts'
import indexGood from './index_good.ts'
import noteStock from './note_stock.ts'

/**
 * Describes a good anew; a limit that is left empty is none. Its stock follows from what came, was lost or counted, and
 * whose it is stays: codes and points are with that shop.
 */
export default async function changeGood(
  good: Good,
  { visibility, ...change }: GoodChange & Pick<GoodTerms, 'seasonId'>
) {
  return transaction(async (client) => {
    const locked = await Good.query({ client }).where('id', good.id).forUpdate().firstOrFail()
    const publishedAt = visibility === 'published' ? (locked.publishedAt ?? DateTime.now()) : null
    const { mostPerHousehold = null, mostPerPerson = null, seasonId = null } = change
    const { category = locked.category, lowStock = locked.lowStock } = change
    const limits = { mostPerHousehold, mostPerPerson, seasonId }
    locked.merge({ ...change, ...limits, category, lowStock, publishedAt })
    await noteStock(locked, locked.stock)
    await indexGood(locked)
    return locked
  })
}
