import { test } from '@japa/runner'
import elsewhere from '#tests/factories/elsewhere'
import { createStaff } from '#tests/factories/people'
import { v4 as uuid } from 'uuid'
import redeemReservation from '../actions/redeem_reservation.ts'
import reserveGood from '../actions/reserve_good.ts'
import { GoodSoldOut } from '../errors.ts'
import Reservation from '../models/reservation.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  letExpire,
  outcomesOf,
  releaseExpiredReservations,
  staffAt,
  stateOf,
  stockOf,
  tapOn,
  visitorFor,
} from './mall.ts'

test.group('All at once', () => {
  test('50 residents reserve the last 5 pieces: exactly 5 get one', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 80, stock: 5 })
    const people = await Promise.all(
      Array.from({ length: 50 }, () => createNeighbour(community, 100))
    )
    const residents = await Promise.all(people.map((person) => visitorFor(client, person)))

    const answers = await Promise.all(
      residents.map((resident) => resident.post(`/mall/goods/${good.id}/reservations`, tapOn(good)))
    )

    assert.isTrue(answers.every((answer) => answer.status() === 302))
    const reservations = await Reservation.query().where('good_id', good.id)
    assert.lengthOf(reservations, 5)
    const states = await Promise.all(people.map((person) => stateOf(person, good)))
    assert.equal(states[0].stock, 0)
    assert.lengthOf(
      states.filter(({ available, held }) => available === 20 && held === 80),
      5
    )
    assert.lengthOf(
      states.filter(({ available, held }) => available === 100 && held === 0),
      45
    )
  })

  test('20 who come to several servers for the last 3 pieces: exactly 3 get one', async ({
    assert,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 80, stock: 3 })
    const people = await Promise.all(
      Array.from({ length: 20 }, () => createNeighbour(community, 100))
    )

    const attempts = await Promise.allSettled(
      people.map((person) =>
        elsewhere(() => reserveGood(good, person, { price: good.price, requestKey: uuid() }))
      )
    )

    const refused = attempts.filter((attempt) => attempt.status === 'rejected')
    assert.lengthOf(refused, 17)
    for (const { reason } of refused) assert.instanceOf(reason, GoodSoldOut)
    assert.lengthOf(await Reservation.query().where('good_id', good.id), 3)
    assert.equal(await stockOf(good), 0)
  })

  test('a double tap is one reservation', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 30, stock: 5 })
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)
    const tap = tapOn(good)

    const answers = await Promise.all(
      Array.from({ length: 4 }, () => resident.post(`/mall/goods/${good.id}/reservations`, tap))
    )

    const places = new Set(answers.map((answer) => answer.header('location')))
    assert.lengthOf([...places], 1)
    assert.deepEqual(await stateOf(person, good), {
      available: 70,
      held: 30,
      stock: 4,
      reservations: 1,
    })
  })

  test('a code confirmed at two counters is captured once', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 80, stock: 5 })
    const person = await createNeighbour(community, 100)
    const reservation = await createReservation(good, person)
    const counters = [await staffAt(client, community), await staffAt(client, community)]

    await Promise.all(
      counters.map((staff) => staff.post('/desk/mall/redemptions', { code: reservation.code }))
    )

    assert.deepEqual(await outcomesOf(reservation), ['redeemed'])
    const { available, held, stock } = await stateOf(person, good)
    assert.deepEqual({ available, held, stock }, { available: 20, held: 0, stock: 4 })
  })

  test('cancelled and handed over in one moment: exactly one of them happens', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 80, stock: 5 })
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)
    const staff = await staffAt(client, community)
    const reservation = await createReservation(good, person)

    await Promise.all([
      staff.post('/desk/mall/redemptions', { code: reservation.code }),
      resident.post(`/mall/reservations/${reservation.id}/cancellation`),
    ])

    const [outcome, ...others] = await outcomesOf(reservation)
    assert.isEmpty(others)
    const { available, held, stock } = await stateOf(person, good)
    const expected = outcome === 'redeemed' ? [20, 0, 4] : [100, 0, 5]
    assert.deepEqual([available, held, stock], expected)
  })

  test('expiring goes on while others reserve, cancel and hand over', async ({ assert }) => {
    const community = await createMall()
    const staff = await createStaff(community)
    const goods = await Promise.all([createGood(community), createGood(community)])
    const people = await Promise.all(
      Array.from({ length: 4 }, () => createNeighbour(community, 400))
    )
    for (const person of people) {
      for (const good of goods) await letExpire(await createReservation(good, person))
    }

    await Promise.all([
      releaseExpiredReservations(community),
      releaseExpiredReservations(community),
      ...people.map(async (person) => {
        const reservation = await createReservation(goods[1], person).catch(() => null)
        if (reservation) await redeemReservation(reservation, staff)
      }),
    ])

    for (const good of goods) {
      const reservations = await Reservation.query().where('good_id', good.id).preload('outcome')
      const redeemed = reservations.filter((each) => each.outcome.kind === 'redeemed')
      const { stock } = await stateOf(people[0], good)
      assert.equal(stock + redeemed.length, 5)
    }
  })
})
