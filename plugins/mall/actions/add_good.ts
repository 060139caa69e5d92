import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Territory } from '#core/people'
import Good from '../models/good.ts'
import type { GoodDescription } from '../validators/good_validator.ts'
import indexGood from './index_good.ts'

/** Puts a new good into the cupboard of a community. */
export default async function addGood(
  community: Territory,
  { description, name, price, stock, visibility }: GoodDescription
) {
  const publishedAt = visibility === 'published' ? DateTime.now() : null
  const rest = { name, description, price, stock, publishedAt }
  return transaction(async (client) => {
    const good = await Good.create({ territoryId: community.id, ...rest }, { client })
    await indexGood(good)
    return good
  })
}
