import { test } from '@japa/runner'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import type Reservation from '../models/reservation.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  letExpire,
  outcomesOf,
  stateOf,
  visitorFor,
} from './mall.ts'

test.group('Cancelling a reservation', () => {
  const cancelPath = ({ id }: Reservation) => `/mall/reservations/${id}/cancellation`

  test('gives back the points and the piece', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { stock: 5 })
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)
    const reservation = await createReservation(good, person)

    const answer = await resident.post(cancelPath(reservation))

    assert.include(noticeIn(answer)?.text, '80 分退回')
    assert.deepEqual(await outcomesOf(reservation), ['cancelled'])
    const { available, held, stock } = await stateOf(person, good)
    assert.deepEqual({ available, held, stock }, { available: 100, held: 0, stock: 5 })
  })

  test('twice, or after it expired, is refused and changes nothing', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    const person = await createNeighbour(community, 200)
    const resident = await visitorFor(client, person)
    const cancelled = await createReservation(good, person)
    await resident.post(cancelPath(cancelled))
    const expired = await createReservation(good, person)
    await letExpire(expired)
    const before = await stateOf(person, good)

    for (const reservation of [cancelled, expired]) {
      const answer = await resident.post(cancelPath(reservation))
      assert.include(noticeIn(answer)?.text, '已经结束')
    }
    assert.deepEqual(await stateOf(person, good), before)
  })

  test('is for its owner only', async ({ assert, client }) => {
    const community = await createMall()
    const reservation = await createReservation(
      await createGood(community),
      await createNeighbour(community)
    )
    const neighbour = await visitorFor(client, await createNeighbour(community))
    const stranger = await visitorFor(client, await createNeighbour(await createMall()))
    const guest = new Visitor(client)

    for (const other of [neighbour, stranger]) {
      const answer = await other.post(cancelPath(reservation))
      answer.assertStatus(404)
    }
    const answer = await guest.post(cancelPath(reservation))
    answer.assertHeader('location', '/sign-in')
    assert.deepEqual(await outcomesOf(reservation), [])
  })
})
