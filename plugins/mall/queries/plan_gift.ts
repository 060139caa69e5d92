import type { Person } from '#core/people'
import { NotSoMuchThere, PoolClosed } from '../errors.ts'
import type Pool from '../models/pool.ts'
import spendablePoints from './spendable_points.ts'

/** What somebody has left after a gift. Throws if the pool takes nothing, or if they have not so much. */
export default async function planGift(pool: Pool, person: Person, points: number) {
  if (!pool.isOpen) throw new PoolClosed()
  const available = (await spendablePoints(person)) ?? 0
  if (points > available) throw new NotSoMuchThere({ available })
  return available - points
}
