import { purseBalances, purseMonth, type PurseMonth } from '#core/points'
import Gift from '../models/gift.ts'
import type Pool from '../models/pool.ts'
import Share from '../models/share.ts'
import { spanOf } from '../shanghai_time.ts'

/** A month of a pool: what the ledger says, who gave and what for it was used. */
export type PoolMonth = { ledger: PurseMonth; gifts: Gift[]; shares: Share[]; available: number }

export default async function poolMonth(pool: Pool, month: string): Promise<PoolMonth> {
  const { from, to } = spanOf(month)
  const [begin, end] = [from.toJSDate(), to.toJSDate()]
  const gifts = await Gift.query()
    .where('pool_id', pool.id)
    .where('created_at', '>=', begin)
    .where('created_at', '<', end)
    .preload('person')
    .orderBy('id', 'desc')
  const shares = await Share.query()
    .where('pool_id', pool.id)
    .where('created_at', '>=', begin)
    .where('created_at', '<', end)
    .preload('person')
    .orderBy('id', 'desc')
  const [{ available }] = await purseBalances([pool.purse])
  return { ledger: await purseMonth(pool.purse, month), gifts, shares, available }
}
