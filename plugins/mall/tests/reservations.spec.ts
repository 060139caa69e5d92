import { test } from '@japa/runner'
import { createResident } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  stateOf,
  stockOf,
  tapOn,
  visitorFor,
} from './mall.ts'

const reservePath = ({ id }: Good) => `/mall/goods/${id}/reservations`

test.group('Reserving a good', () => {
  test('holds the points, takes one piece and shows a pick-up code', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 80, stock: 5 })
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)

    const answer = await resident.post(reservePath(good), tapOn(good))

    assert.deepEqual(await stateOf(person, good), {
      available: 20,
      held: 80,
      stock: 4,
      reservations: 1,
    })
    const reservation = await Reservation.findByOrFail('goodId', good.id)
    answer.assertHeader('location', `/mall/reservations/${reservation.id}`)
    const page = await resident.get(`/mall/reservations/${reservation.id}`)
    assert.match(page.inertiaProps.reservation.code, /^\d{8}$/)
    assert.equal(page.inertiaProps.reservation.state, 'open')
    const { notice } = page.inertiaProps
    assert.equal(notice.tone, 'success')
  })

  test('is refused without enough points, and changes nothing', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 80 })
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)
    await resident.post(reservePath(good), tapOn(good))
    const before = await stateOf(person, good)

    const answer = await resident.post(reservePath(good), tapOn(good), `/mall/goods/${good.id}`)

    answer.assertHeader('location', `/mall/goods/${good.id}`)
    assert.equal(noticeIn(answer)?.tone, 'error')
    assert.deepEqual(await stateOf(person, good), before)
  })

  test('is refused for what is gone, hidden or dearer than it was on the screen', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const person = await createNeighbour(community, 100)
    const resident = await visitorFor(client, person)
    const goods = [
      { good: await createGood(community, { stock: 0 }), words: '刚刚被领完了' },
      { good: await createGood(community, { isPublished: false }), words: '已经下架' },
      { good: await createGood(community, { price: 90 }), words: '现在要 90 分' },
    ]

    for (const { good, words } of goods) {
      const before = await stateOf(person, good)
      const answer = await resident.post(reservePath(good), { ...tapOn(good), price: '80' })
      assert.include(noticeIn(answer)?.text, words)
      assert.deepEqual(await stateOf(person, good), before)
    }
  })

  test('is refused from a page whose form is not whole', async ({ assert, client }) => {
    const community = await createMall()
    const good = await createGood(community)
    const person = await createNeighbour(community)
    const resident = await visitorFor(client, person)

    const answer = await resident.post(reservePath(good), { requestKey: 'x', price: '80' })

    assert.equal(errorBeside('requestKey', answer), '页面已经过期，请刷新后再预留')
    const { reservations } = await stateOf(person, good)
    assert.equal(reservations, 0)
  })

  test('of another community is not found', async ({ assert, client }) => {
    const good = await createGood(await createMall())
    const resident = await visitorFor(client, await createNeighbour(await createMall()))

    const answer = await resident.post(reservePath(good), tapOn(good))

    answer.assertStatus(404)
    assert.equal(await stockOf(good), good.stock)
  })

  test('leads a guest to sign in', async ({ assert, client }) => {
    const good = await createGood(await createMall())

    const answer = await new Visitor(client).post(reservePath(good), tapOn(good))

    answer.assertHeader('location', '/sign-in')
    assert.equal(await stockOf(good), good.stock)
  })

  test('leads whoever is not verified to where they can be, and says what for', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const resident = await visitorFor(client, await createResident(community))

    const answer = await resident.post(reservePath(good), tapOn(good))

    answer.assertHeader('location', '/me/verification?needed=real_name')
    assert.include(noticeIn(answer)?.text, '实名认证')
    assert.equal(await stockOf(good), good.stock)
  })
})

test.group('A reservation', () => {
  test('is shown to its owner only, and listed under their own page', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const person = await createNeighbour(community)
    const reservation = await createReservation(good, person)
    const owner = await visitorFor(client, person)
    const neighbour = await visitorFor(client, await createNeighbour(community))
    const stranger = await visitorFor(client, await createNeighbour(await createMall()))

    const path = `/mall/reservations/${reservation.id}`
    const shown = await owner.get(path)
    shown.assertInertiaComponent('mall/reservations/show')
    assert.equal(shown.inertiaProps.reservation.code, reservation.code)
    const list = await owner.get('/mall/reservations')
    assert.lengthOf(list.inertiaProps.reservations, 1)
    const profile = await owner.get('/me')
    assert.include(profile.text(), 'mall/reservations')
    for (const other of [neighbour, stranger]) {
      const hidden = await other.get(path)
      hidden.assertStatus(404)
      const empty = await other.get('/mall/reservations')
      assert.deepEqual(empty.inertiaProps.reservations, [])
    }
  })

  test('is not there for a guest', async ({ client }) => {
    const community = await createMall()
    const reservation = await createReservation(
      await createGood(community),
      await createNeighbour(community)
    )
    const guest = new Visitor(client)

    for (const path of ['/mall/reservations', `/mall/reservations/${reservation.id}`]) {
      const answer = await guest.get(path)
      answer.assertHeader('location', '/sign-in')
    }
  })
})
