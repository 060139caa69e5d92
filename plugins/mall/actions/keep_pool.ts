import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Territory } from '#core/people'
import Pool from '../models/pool.ts'
import type { PoolDescription } from '../validators/pool_validator.ts'
import indexPool from './index_pool.ts'

/** Opens a pool that neighbours may give to. */
export async function addPool(community: Territory, { name, purpose }: PoolDescription) {
  return transaction(async (client) => {
    const pool = await Pool.create({ territoryId: community.id, name, purpose }, { client })
    await indexPool(pool)
    return pool
  })
}

/** A closed pool takes nothing more; what is in it can still be shared. */
export async function changePool(
  pool: Pool,
  { isClosed, name, purpose }: PoolDescription & { isClosed: boolean }
) {
  return transaction(async (client) => {
    const closedAt = isClosed ? (pool.closedAt ?? DateTime.now()) : null
    await pool.useTransaction(client).merge({ name, purpose, closedAt }).save()
    await indexPool(pool)
    return pool
  })
}
