import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import mergePersons from '#identity/actions/merge_persons'
import depositHours from '#points/actions/deposit_hours'
import giveHours from '#points/actions/give_hours'
import takeHoursBack from '#points/actions/take_hours_back'
import audit from '#points/queries/audit'
import balanceOf from '#points/queries/balance'
import hoursOf, { hoursHistoryOf } from '#points/queries/hours'
import { createFamily } from '#purse/tests/purses'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

const reason = { key: 'points.reason.hours_gift', values: {} }
const deed = () => ({ pluginId: 'tests', reference: randomUUID(), reason })

async function createPerson() {
  return createResident(await createCommunity())
}

test.group('The book of hours', () => {
  test('takes the minutes of a deed once, however often it is told of', async ({ assert }) => {
    const person = await createPerson()
    const deposit = { ...deed(), personId: person.id, minutes: 90 }

    await Promise.all(Array.from({ length: 10 }, () => depositHours(deposit)))

    assert.equal(await hoursOf(person.id), 90)
    assert.equal((await balanceOf(person.id)).posted, 0)
    assert.lengthOf(await hoursHistoryOf(person.id), 1)
    assert.deepEqual((await audit()).faults, [])
  })

  test('lets who was helped pay, and the fund stand for the rest', async ({ assert }) => {
    const [helper, helped] = [await createPerson(), await createPerson()]
    await depositHours({ ...deed(), personId: helped.id, minutes: 40 })

    await depositHours({ ...deed(), personId: helper.id, payerId: helped.id, minutes: 60 })

    assert.equal(await hoursOf(helper.id), 60)
    assert.equal(await hoursOf(helped.id), 0)
  })

  test('never has two who were helped at once pay with the same minutes', async ({ assert }) => {
    const helped = await createPerson()
    await depositHours({ ...deed(), personId: helped.id, minutes: 50 })
    const helpers = await Promise.all(Array.from({ length: 8 }, createPerson))

    await Promise.all(
      helpers.map(({ id: personId }) => {
        return depositHours({ ...deed(), personId, payerId: helped.id, minutes: 20 })
      })
    )

    assert.equal(await hoursOf(helped.id), 0)
    for (const { id } of helpers) assert.equal(await hoursOf(id), 20)
    assert.deepEqual((await audit()).faults, [])
  })

  test('takes back what a correction takes, and the next minutes repay what was spent', async ({
    assert,
  }) => {
    const { one, other } = await createFamily()
    const first = { ...deed(), personId: one.id, minutes: 60 }
    await depositHours(first)
    await giveHours(one, other, { minutes: 50, requestKey: randomUUID() })

    for (const _ of ['once', 'twice']) await takeHoursBack(first)
    assert.equal(await hoursOf(one.id), 0)
    await depositHours({ ...deed(), personId: one.id, minutes: 70 })

    assert.equal(await hoursOf(one.id), 20)
    assert.equal(await hoursOf(other.id), 50)
    assert.deepEqual((await audit()).faults, [])
  })

  test('takes back from where the minutes are, also when two entries of the person became one', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const [kept, merged] = [await createResident(community), await createResident(community)]
    const deposit = { ...deed(), personId: merged.id, minutes: 60 }
    await depositHours(deposit)
    await depositHours({ ...deed(), personId: kept.id, minutes: 5 })
    await mergePersons({ kept, merged, reason: '同一个人' }, await createStaff(community))

    await takeHoursBack(deposit)
    await takeHoursBack(deposit)

    assert.equal(await hoursOf(kept.id), 5)
    assert.deepEqual((await audit()).faults, [])
  })

  test('gives to those who live together, and no more than there is', async ({ assert }) => {
    const { neighbour, one, other } = await createFamily()
    await depositHours({ ...deed(), personId: one.id, minutes: 60 })
    const requestKey = randomUUID()

    await assert.rejects(() => giveHours(one, neighbour, { minutes: 10, requestKey }))
    await assert.rejects(() => giveHours(one, other, { minutes: 61, requestKey: randomUUID() }))
    for (const _ of [1, 2]) await giveHours(one, other, { minutes: 20, requestKey })

    assert.equal(await hoursOf(one.id), 40)
    assert.equal(await hoursOf(other.id), 20)
  })

  test('never becomes points: the database refuses what leads out of the book', async ({
    assert,
  }) => {
    const person = await createPerson()
    await depositHours({ ...deed(), personId: person.id, minutes: 30 })
    const change = db
      .from('points_accounts')
      .where({ book: 'hours', code: `person:${person.id}` })
      .update({ book: 'points' })

    await assert.rejects(() => change)
  })
})
