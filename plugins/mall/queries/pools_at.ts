import type { Territory } from '#core/people'
import Pool from '../models/pool.ts'

/** Open pools first, then those that are closed; the oldest first. */
export function allPools(community: Territory) {
  return Pool.within(community).orderByRaw('closed_at is not null').orderBy('id')
}

export function openPools(community: Territory) {
  return Pool.within(community).whereNull('closed_at').orderBy('id')
}

/** One pool, open or closed: what was given to it stays to be seen. */
export function poolAt(community: Territory, id: string) {
  return Pool.within(community).whereRaw('mall_pools.id::text = ?', [id]).firstOrFail()
}
