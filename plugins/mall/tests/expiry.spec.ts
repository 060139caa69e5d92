import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { doScheduledWork } from '#tests/factories/work'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  letExpire,
  outcomesOf,
  releaseExpiredReservations,
  stateOf,
  visitorFor,
} from './mall.ts'

test.group('An expired reservation', () => {
  test('gives back points and stock, and twice is the same as once', async ({ assert }) => {
    const community = await createMall()
    const good = await createGood(community, { stock: 5 })
    const person = await createNeighbour(community, 100)
    const reservation = await createReservation(good, person)
    await letExpire(reservation)

    await releaseExpiredReservations(community)
    const once = await stateOf(person, good)
    await releaseExpiredReservations(community)
    const twice = await stateOf(person, good)

    assert.deepEqual(once, { available: 100, held: 0, stock: 5, reservations: 1 })
    assert.deepEqual(twice, once)
    assert.deepEqual(await outcomesOf(reservation), ['expired'])
  })

  test('is one whose time is over: others are left alone', async ({ assert }) => {
    const community = await createMall()
    const good = await createGood(community)
    const reservation = await createReservation(good, await createNeighbour(community))

    await releaseExpiredReservations(community)

    assert.deepEqual(await outcomesOf(reservation), [])
  })

  test('is given back even if the one before it cannot be', async ({ assert }) => {
    const community = await createMall()
    const good = await createGood(community)
    const faulty = await createReservation(good, await createNeighbour(community))
    await faulty.merge({ holdId: `-${faulty.holdId}` }).save()
    const reservation = await createReservation(good, await createNeighbour(community))
    await letExpire(faulty)
    await letExpire(reservation)

    await releaseExpiredReservations(community)

    assert.deepEqual(await outcomesOf(faulty), [])
    assert.deepEqual(await outcomesOf(reservation), ['expired'])
  })
})

test.group('A reservation that ends soon', () => {
  test('is told to whoever has not fetched it, once, and no other', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 10 })
    const person = await createNeighbour(community, 100)
    const soon = await createReservation(good, person)
    await createReservation(good, person)
    await soon.merge({ expiresAt: DateTime.now().plus({ hours: 8 }) }).save()

    await doScheduledWork('mall', 'remind_to_fetch', community)
    await doScheduledWork('mall', 'remind_to_fetch', community)

    const resident = await visitorFor(client, person)
    const { notices } = (await resident.get('/messages')).inertiaProps
    const told = JSON.stringify(notices).split(`/mall/reservations/`).length - 1
    assert.equal(told, 1)
  })
})
