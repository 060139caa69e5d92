import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Territory } from '#core/people'
import Good from '../models/good.ts'
import type { GoodDescription } from '../validators/good_validator.ts'
import indexGood from './index_good.ts'

/** Whose it is and when it is on offer; found in the territory of the good, or null. */
export type GoodTerms = { merchantId?: string | null; seasonId?: string | null }

const DEFAULTS = { category: 'daily', lowStock: 3 } as const

/** Puts a new good into the cupboard of a community. */
export default async function addGood(
  community: Territory,
  { visibility, ...described }: GoodDescription & GoodTerms
) {
  const publishedAt = visibility === 'published' ? DateTime.now() : null
  const category = described.category ?? DEFAULTS.category
  const lowStock = described.lowStock ?? DEFAULTS.lowStock
  const facts = { ...described, category, lowStock, publishedAt, territoryId: community.id }
  return transaction(async (client) => {
    const lowSince = facts.stock <= lowStock ? DateTime.now() : null
    const good = await Good.create({ ...facts, lowSince }, { client })
    await indexGood(good)
    return good
  })
}
