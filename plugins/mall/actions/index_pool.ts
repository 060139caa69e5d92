import { indexDocument, removeDocument } from '#core/search'
import type Pool from '../models/pool.ts'
import PoolTransformer from '../transformers/pool_transformer.ts'

/** Makes a pool that is open findable, and a closed one not. */
export default async function indexPool(pool: Pool) {
  if (!pool.isOpen) return removeDocument('mall', 'pool', pool.id)

  return indexDocument('mall', new PoolTransformer(pool).forSearch())
}
