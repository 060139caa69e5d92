import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { transaction } from '#core/database'
import {
  balanceOf,
  capturePart,
  capturePoints,
  HoldGone,
  PointsInsufficient,
  refundPoints,
  releasePoints,
} from '#core/points'
import holdPoints from '#points/actions/hold_points'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import { createResident } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

const reason = { key: 'mall.points.reservation', values: { good: '大米' } }
const returned = { key: 'mall.points.cancelled', values: { good: '大米' } }

/** A request to hold 80 points of someone who has so many. */
async function createRequest(points: number) {
  const community = await createCommunity()
  const person = await createResident(community)
  if (points > 0) await givePoints(person, points)
  return {
    pluginId: 'mall',
    personId: person.id,
    territoryId: community.id,
    amount: 80,
    reference: `reservation:${uuid()}`,
    reason,
    expiresAt: DateTime.now().plus({ days: 7 }),
  }
}

test.group('Points: holds', () => {
  test('held points are still there but cannot be spent', async ({ assert }) => {
    const request = await createRequest(100)
    await holdPoints(request)
    const balance = await balanceOf(request.personId)
    assert.deepEqual(balance, { available: 20, held: 80, posted: 100 })
  })

  test('the same reference is held once', async ({ assert }) => {
    const request = await createRequest(200)
    const first = await holdPoints(request)
    const second = await holdPoints({ ...request, expiresAt: DateTime.now().plus({ days: 8 }) })
    assert.deepEqual(second, first)
    assert.equal((await balanceOf(request.personId)).held, 80)
  })

  test('a person is told how many points are missing', async ({ assert }) => {
    const request = await createRequest(50)
    const refusal = await holdPoints(request).catch((error) => error)
    assert.instanceOf(refusal, PointsInsufficient)
    assert.deepEqual(refusal.values, { available: 50, missing: 30 })
    assert.equal((await balanceOf(request.personId)).held, 0)
  })

  test('who never had points is told the same', async ({ assert }) => {
    const request = await createRequest(0)
    const refusal = await holdPoints(request).catch((error) => error)
    assert.deepEqual(refusal.values, { available: 0, missing: 80 })
  })

  test('captured points are spent, once', async ({ assert }) => {
    const request = await createRequest(100)
    const hold = await holdPoints(request)
    await capturePoints(hold.id)
    await capturePoints(hold.id)
    const balance = await balanceOf(request.personId)
    assert.deepEqual(balance, { available: 20, held: 0, posted: 20 })
  })

  test('of what is captured in part the rest is free again, once', async ({ assert }) => {
    const request = await createRequest(100)
    const { id } = await holdPoints(request)
    await capturePart(id, 60)
    await capturePart(id, 60)
    const balance = { available: 40, held: 0, posted: 40 }
    assert.deepEqual(await balanceOf(request.personId), balance)

    await assert.rejects(() => capturePart(id, 61), LedgerRefusal)
    await assert.rejects(() => releasePoints(id, returned), HoldGone)
    assert.deepEqual(await balanceOf(request.personId), balance)
  })

  test('{amount} of 80 points that are held cannot be captured')
    .with([{ amount: 0 }, { amount: -1 }, { amount: 81 }, { amount: 0.5 }])
    .run(async ({ assert }, { amount }) => {
      const request = await createRequest(100)
      const { id } = await holdPoints(request)
      await assert.rejects(() => capturePart(id, amount))
      assert.deepEqual(await balanceOf(request.personId), { available: 20, held: 80, posted: 100 })
    })

  test('released points are free again', async ({ assert }) => {
    const request = await createRequest(100)
    const hold = await holdPoints(request)
    await releasePoints(hold.id, returned)
    await releasePoints(hold.id, reason)
    const balance = await balanceOf(request.personId)
    assert.deepEqual(balance, { available: 100, held: 0, posted: 100 })
  })

  test('a hold that has ended one way does not end the other way', async ({ assert }) => {
    const request = await createRequest(200)
    const spent = await holdPoints(request)
    const freed = await holdPoints({ ...request, reference: uuid() })
    await capturePoints(spent.id)
    await releasePoints(freed.id, returned)

    await assert.rejects(() => releasePoints(spent.id, returned), HoldGone)
    await assert.rejects(() => capturePoints(freed.id), HoldGone)
    const balance = await balanceOf(request.personId)
    assert.deepEqual(balance, { available: 120, held: 0, posted: 120 })
  })

  test('a hold past its time cannot be spent, only given back', async ({ assert }) => {
    const request = await createRequest(100)
    const expiresAt = DateTime.now().minus({ minutes: 1 })
    const hold = await holdPoints({ ...request, expiresAt })

    await assert.rejects(() => capturePoints(hold.id), HoldGone)
    await releasePoints(hold.id, returned)
    assert.equal((await balanceOf(request.personId)).available, 100)
  })

  test('a hold within a transaction that fails holds nothing', async ({ assert }) => {
    const request = await createRequest(100)
    const failing = transaction(async () => {
      await holdPoints(request)
      throw new Error('sold out')
    })
    await assert.rejects(() => failing, 'sold out')
    assert.equal((await balanceOf(request.personId)).held, 0)
  })

  test('what was spent is given back once, and only what nobody gave back yet', async ({
    assert,
  }) => {
    const request = await createRequest(100)
    const { id: hold } = await holdPoints(request)
    await refundPoints(hold, returned)
    await capturePoints(hold)
    const capture = await db.from('points_transfers').where('pending_id', hold).firstOrFail()
    await transaction(async (client) => {
      const back = { type: 'reverse', kind: 'refund', transferId: Number(capture.id) } as const
      const reference = `reverse:${uuid()}`
      await within(client).carryOutLinked([
        { ...back, amount: 30, reference, memo: returned, actorId: null },
      ])
    })
    assert.equal((await balanceOf(request.personId)).available, 50)

    await refundPoints(hold, returned)
    await refundPoints(hold, returned)

    assert.equal((await balanceOf(request.personId)).available, 100)
  })
})
