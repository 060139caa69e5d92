import { v7 as uuid } from 'uuid'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { movePoints } from '#core/points'
import { PoolClosed } from '../errors.ts'
import Gift from '../models/gift.ts'
import Pool from '../models/pool.ts'

/** Whole points; whether the masked name stands in the statement; the key of the one tap. */
type Wish = { points: number; isNamed: boolean; requestKey: string }

/** Somebody gives points to a pool. The same tap sent again gives once. */
export default async function giveToPool(pool: Pool, person: Person, wish: Wish) {
  const { isNamed, points, requestKey } = wish
  return transaction(async (client) => {
    const locked = await Pool.query({ client }).where('id', pool.id).forUpdate().firstOrFail()
    const earlier = await Gift.findBy({ personId: person.id, requestKey }, { client })
    if (earlier) return earlier
    if (!locked.isOpen) throw new PoolClosed()

    const id = uuid()
    await movePoints({
      pluginId: 'mall',
      territoryId: pool.territoryId,
      reference: `gift:${id}`,
      reason: { key: 'mall.points.gift', values: { pool: pool.name } },
      byPersonId: person.id,
      moves: [{ kind: 'donate', fromPersonId: person.id, toPool: pool.id, amount: points }],
    })
    const facts = { id, poolId: pool.id, personId: person.id, points, isNamed, requestKey }
    return Gift.create(facts, { client })
  })
}
