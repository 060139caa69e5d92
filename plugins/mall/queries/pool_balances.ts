import { purseBalances } from '#core/points'
import type Pool from '../models/pool.ts'

/** What is in each of some pools now, in the order asked for. */
export default async function poolBalances(pools: Pool[]): Promise<number[]> {
  const balances = await purseBalances(pools.map(({ purse }) => purse))
  return balances.map(({ available }) => available)
}
