import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { StockBelowZero } from '../errors.ts'
import Good from '../models/good.ts'
import type { GoodChange } from '../validators/good_validator.ts'
import indexGood from './index_good.ts'

/**
 * Describes a good anew. Of the stock the difference is taken: pieces reserved while somebody was
 * typing stay reserved.
 */
export default async function changeGood(
  good: Good,
  { description, name, price, stock, stockSeen, visibility }: GoodChange
) {
  return transaction(async (client) => {
    const locked = await Good.query({ client }).where('id', good.id).forUpdate().firstOrFail()
    const stockNow = locked.stock + stock - stockSeen
    if (stockNow < 0) throw new StockBelowZero({ stock: locked.stock })

    const publishedAt = visibility === 'published' ? (locked.publishedAt ?? DateTime.now()) : null
    await locked.merge({ name, description, price, stock: stockNow, publishedAt }).save()
    await indexGood(locked)
    return locked
  })
}
