import { v7 as uuid } from 'uuid'
import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import { announce } from '#core/events'
import { Territory, type Person } from '#core/people'
import { movePoints, PointsInsufficient, type Cap } from '#core/points'
import { settingsOf } from '#core/settings'
import { NotSoMuchThere, OwnShare } from '../errors.ts'
import { PointsShared } from '../events.ts'
import Pool from '../models/pool.ts'
import Share from '../models/share.ts'
import mall from '../plugin.ts'

/** To whom, how many whole points, and why, in words that everybody reads and that name nobody. */
export type Sharing = {
  person: Person
  points: number
  reason: string
  requestKey: string
  by: Person
}

/** Staff give a neighbour points out of a pool, once for each form, and never to themselves or their own. */
export default async function sharePool(pool: Pool, sharing: Sharing) {
  const { by, person, points, reason, requestKey } = sharing
  if (isTheirOwn(person, by)) throw new OwnShare()
  return transaction(async (client) => {
    await Pool.query({ client }).where('id', pool.id).forUpdate().firstOrFail()
    const earlier = await Share.findBy({ sharedById: by.id, requestKey }, { client })
    if (earlier) return earlier

    const id = uuid()
    const { id: poolId, territoryId } = pool
    await moveTo(pool, { ...sharing, id })
    const facts = { personId: person.id, points, reason }
    await announce(
      new PointsShared(territoryId, { shareId: id, personId: person.id, pool: pool.name, points })
    )
    await recordAct({
      act: 'mall.points_shared',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId,
      after: { poolId, points },
      reason,
    })
    return Share.create({ id, poolId, ...facts, sharedById: by.id, requestKey }, { client })
  })
}

function isTheirOwn(person: Person, by: Person) {
  const { householdId } = person
  return person.id === by.id || (Boolean(householdId) && householdId === by.householdId)
}

async function moveTo(
  { id: fromPool, name, territoryId }: Pool,
  sharing: Sharing & { id: string }
) {
  const { by, id, person, points: amount } = sharing
  const community = await Territory.findOrFail(territoryId)
  const { sharePointsPerHousehold: most } = await settingsOf(mall, community)
  const caps: Cap[] = [
    { per: 'person', within: 'month', most },
    { per: 'household', within: 'month', most },
  ]
  try {
    await movePoints({
      pluginId: 'mall',
      territoryId,
      reference: `share:${id}`,
      reason: { key: 'mall.points.share', values: { pool: name } },
      byPersonId: by.id,
      moves: [{ kind: 'share', fromPool, toPersonId: person.id, amount, caps }],
    })
  } catch (error) {
    // The ledger speaks to whoever owns the account; here it is the pool that lacks points.
    if (!(error instanceof PointsInsufficient)) throw error
    throw new NotSoMuchThere({ available: Number(error.values.available) })
  }
}
