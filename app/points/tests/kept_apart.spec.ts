import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import mergePersons from '#identity/actions/merge_persons'
import holdPoints, { type HoldRequest } from '#points/actions/hold_points'
import movePoints, { type Move } from '#points/actions/move_points'
import releaseLateHolds from '#points/actions/release_late_holds'
import resolveHold from '#points/actions/resolve_hold'
import { purseAccount, redeemedAccount } from '#points/accounts'
import type { Cap } from '#points/caps'
import { CapReached, PointsInsufficient } from '#points/errors'
import audit from '#points/queries/audit'
import balanceOf, { balanceIn } from '#points/queries/balance'
import purseMonth from '#points/queries/purse_month'
import { createHousehold } from '#tests/factories/households'
import { createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

const memo = { key: 'mall.points.reservation', values: { good: '大米' } }
const perMonth = (most: number): Cap => ({ per: 'person', within: 'month', most })

async function createBuyer(points: number) {
  const community = await createCommunity()
  const person = await createResident(community)
  if (points > 0) await givePoints(person, points)
  const hold = (amount: number, extra: Partial<HoldRequest> = {}) =>
    holdPoints({
      ...{ pluginId: 'mall', personId: person.id, territoryId: community.id, amount },
      ...{ reference: uuid(), reason: memo, expiresAt: DateTime.now().plus({ days: 1 }) },
      ...extra,
    })
  const purse = (use: 'pool' | 'payee', name: string) => {
    return { pluginId: 'mall', territoryId: community.id, use, name }
  }
  const move = (moves: Move[], reference = uuid()) =>
    movePoints({
      ...{ pluginId: 'mall', territoryId: community.id, reference, reason: memo },
      ...{ byPersonId: person.id, moves },
    })
  return { community, person, hold, purse, move }
}

const end = (id: string, type: 'capture' | 'release', amount?: number) =>
  resolveHold(id, { type, memo, actorId: null, amount })

test.group('Points: caps of what is set aside', () => {
  test('64 holds at once do not pass the cap, and what is released counts no more', async ({
    assert,
  }) => {
    const { hold, person } = await createBuyer(1_000)
    const caps = [perMonth(50)]

    const held = await Promise.allSettled(Array.from({ length: 64 }, () => hold(7, { caps })))
    const ids = held.flatMap((each) => (each.status === 'fulfilled' ? [each.value.id] : []))
    assert.lengthOf(ids, 7)
    assert.equal((await balanceOf(person.id)).held, 49)
    await assert.rejects(() => hold(2, { caps }), CapReached)

    await end(ids[0], 'release')
    await end(ids[0], 'release')
    await hold(7, { caps })
    await assert.rejects(() => hold(2, { caps }), CapReached)
    assert.isEmpty((await audit()).faults)
  })

  test('of a part that is captured the rest counts no more', async ({ assert }) => {
    const { hold } = await createBuyer(200)
    const caps = [perMonth(100)]
    const { id } = await hold(100, { caps })

    await end(id, 'capture', 60)

    await assert.rejects(() => hold(41, { caps }), CapReached)
    await hold(40, { caps })
  })

  test('the same reference is held once, also at the cap', async ({ assert }) => {
    const { hold, person } = await createBuyer(200)
    const once = { caps: [perMonth(50)], reference: uuid() }

    const ids = [await hold(50, once), await hold(50, once)]

    assert.equal(ids[0].id, ids[1].id)
    assert.equal((await balanceOf(person.id)).held, 50)
  })

  test('a household has one together, and a cap that is raised holds at once', async ({
    assert,
  }) => {
    const { community, hold, person } = await createBuyer(200)
    const other = await createResident(community)
    await givePoints(other, 200)
    const household = await createHousehold(community)
    for (const each of [person, other]) await each.merge({ householdId: household.id }).save()
    const caps = (most: number): Cap[] => [{ per: 'household', within: 'month', most }]

    await hold(60, { caps: caps(100) })
    const theirs = { personId: other.id }

    await assert.rejects(() => hold(41, { ...theirs, caps: caps(100) }), CapReached)
    await hold(41, { ...theirs, caps: caps(101) })
  })

  test('what nobody ends is given back late, and counts no more', async ({ assert }) => {
    const { hold, person } = await createBuyer(200)
    const late = { caps: [perMonth(100)], expiresAt: DateTime.now().minus({ minutes: 11 }) }
    await hold(100, late)

    await releaseLateHolds()

    assert.equal((await balanceOf(person.id)).available, 200)
    await hold(100, { caps: late.caps })
  })

  test('what nobody ends goes to whoever the person has become meanwhile', async ({ assert }) => {
    const { community, hold, person } = await createBuyer(200)
    await hold(100, { expiresAt: DateTime.now().minus({ minutes: 11 }) })
    const kept = await createResident(community)
    await mergePersons({ kept, merged: person, reason: '同一个人' }, await createStaff(community))

    await releaseLateHolds()

    assert.equal((await balanceOf(kept.id)).available, 200)
  })
})

test.group('Points: what a plugin keeps apart', () => {
  test('a payee has what was captured for it, until it is settled; its month says so', async ({
    assert,
  }) => {
    const { community, hold, move, purse } = await createBuyer(100)
    const { id } = await hold(30, { payee: 'shop' })
    const shop = purse('payee', 'shop')
    assert.equal((await balanceIn(purseAccount(shop))).posted, 0)

    await end(id, 'capture')
    assert.equal((await balanceIn(purseAccount(shop))).posted, 30)
    const reference = uuid()
    const settle: Move[] = [{ kind: 'settle', fromPayee: 'shop', amount: 30 }]
    await move(settle, reference)
    await move(settle, reference)

    assert.equal((await balanceIn(purseAccount(shop))).posted, 0)
    assert.equal((await balanceIn(redeemedAccount('mall', community.id))).posted, 30)
    const month = DateTime.now().setZone('Asia/Shanghai').toFormat('yyyy-MM')
    const { agrees, closing, incoming, opening, outgoing } = await purseMonth(shop, month)
    assert.deepEqual(
      { agrees, closing, incoming, opening, outgoing },
      { agrees: true, closing: 0, incoming: 30, opening: 0, outgoing: 30 }
    )
    assert.isEmpty((await audit()).faults)
  })

  test('a pool is given to by whoever asks, and shared within caps; moves are all or none', async ({
    assert,
  }) => {
    const { community, move, person, purse } = await createBuyer(100)
    const neighbour = await createResident(community)
    const pool = purseAccount(purse('pool', 'help'))
    const donate: Move = {
      kind: 'donate',
      fromPersonId: person.id,
      toPool: 'help',
      amount: 60,
    }
    const share = (amount: number): Move => {
      return {
        kind: 'share',
        fromPool: 'help',
        toPersonId: neighbour.id,
        amount,
        caps: [perMonth(50)],
      }
    }

    await move([donate, share(20)])
    await assert.rejects(() => move([share(31)]), CapReached)
    await assert.rejects(
      () => move([{ ...donate, amount: 30 }, share(20), { ...donate, amount: 11 }]),
      PointsInsufficient
    )
    await assert.rejects(() => move([{ ...donate, fromPersonId: neighbour.id }]), /owner alone/)

    assert.equal((await balanceIn(pool)).available, 40)
    assert.equal((await balanceOf(person.id)).available, 40)
    assert.equal((await balanceOf(neighbour.id)).available, 20)
    assert.isEmpty((await audit()).faults)
  })

  test('what was given keeps the day on which it expires', async ({ assert }) => {
    const { community, move, person, purse } = await createBuyer(0)
    await db.table('points_policies').insert({
      territory_id: community.id,
      expire_after_months: 3,
    })
    await givePoints(person, 50)
    await move([{ kind: 'donate', fromPersonId: person.id, toPool: 'help', amount: 50 }])

    const { code } = purseAccount(purse('pool', 'help'))
    const lots = await db
      .from('points_lots')
      .join('points_accounts', 'points_accounts.id', 'points_lots.account_id')
      .where('code', code)
      .where('remaining', '>', 0)
    assert.lengthOf(lots, 1)
    assert.equal(Number(lots[0].remaining), 50)
  })
})
