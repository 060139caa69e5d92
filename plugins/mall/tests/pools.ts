import { v4 as uuid } from 'uuid'
import { purseBalances } from '#core/points'
import type { Person } from '#core/people'
import giveToPool from '../actions/give_to_pool.ts'
import { addPool } from '../actions/keep_pool.ts'
import type Pool from '../models/pool.ts'
import { createMall, createNeighbour } from './mall.ts'
import { staffMember } from './merchants.ts'

const words = { name: '困难家庭互助池', purpose: '帮助有需要的家庭换生活用品' }

/** A pool to which somebody has given so many points. */
export async function createFilledPool(points: number) {
  const community = await createMall()
  const pool = await addPool(community, words)
  const giver = await createNeighbour(community, points)
  if (points > 0) await give(pool, giver, points)
  return { community, pool, giver, staff: await staffMember(community) }
}

export function give(pool: Pool, giver: Person, points: number) {
  return giveToPool(pool, giver, { points, isNamed: true, requestKey: uuid() })
}

/** What is in it now. */
export async function pointsIn(pool: Pool) {
  const [{ available }] = await purseBalances([pool.purse])
  return available
}
