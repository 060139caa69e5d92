import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Good from '../models/good.ts'
import type { GoodDescription } from '../validators/good_validator.ts'

/** Puts a new good into the cupboard of a community. */
export default async function addGood(
  community: Territory,
  { description, name, price, stock, visibility }: GoodDescription
) {
  const publishedAt = visibility === 'published' ? DateTime.now() : null
  return Good.create({ territoryId: community.id, name, description, price, stock, publishedAt })
}
