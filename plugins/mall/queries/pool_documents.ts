import type { Territory } from '#core/people'
import PoolTransformer from '../transformers/pool_transformer.ts'
import { openPools } from './pools_at.ts'

/** Every pool that takes points. */
export default async function poolDocuments(territory: Territory) {
  const pools = await openPools(territory)
  return pools.map((pool) => new PoolTransformer(pool).forSearch())
}
