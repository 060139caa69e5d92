import { test } from '@japa/runner'
import { createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import cancelReservation from '../actions/cancel_reservation.ts'
import redeemReservation from '../actions/redeem_reservation.ts'
import type Reservation from '../models/reservation.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  letExpire,
  outcomesOf,
  staffAt,
  stateOf,
  visitorFor,
} from './mall.ts'

const lookups = '/desk/mall/lookups'
const redemptions = '/desk/mall/redemptions'
const handoverPath = ({ code }: Reservation) => `${lookups}/${code}`

async function createReserved() {
  const community = await createMall()
  const good = await createGood(community, { price: 80, stock: 5 })
  const person = await createNeighbour(community, 100)
  return { community, good, person, reservation: await createReservation(good, person) }
}

test.group('Handing a good over', () => {
  test('the code leads to whose it is and what, and confirming spends the points', async ({
    assert,
    client,
  }) => {
    const { community, good, person, reservation } = await createReserved()
    const staff = await staffAt(client, community)
    const typed = `${reservation.code.slice(0, 4)} ${reservation.code.slice(4)}`

    const found = await staff.post(lookups, { code: typed })
    found.assertHeader('location', handoverPath(reservation))
    const page = await staff.get(handoverPath(reservation))
    const answer = await staff.post(redemptions, { code: reservation.code })

    page.assertInertiaComponent('mall/desk/lookups/show')
    assert.equal(page.inertiaProps.reservation.person, '张*明')
    assert.equal(page.inertiaProps.reservation.good, good.name)
    assert.equal(noticeIn(answer)?.tone, 'success')
    assert.deepEqual(await outcomesOf(reservation), ['redeemed'])
    const { available, held, stock } = await stateOf(person, good)
    assert.deepEqual({ available, held, stock }, { available: 20, held: 0, stock: 4 })
  })

  test('full-width digits from a Chinese keyboard are understood', async ({ client }) => {
    const { community, reservation } = await createReserved()
    const staff = await staffAt(client, community)
    const wide = reservation.code.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)])

    const found = await staff.post(lookups, { code: wide })

    found.assertHeader('location', handoverPath(reservation))
  })

  test('a faulty code gets its words beside the field, and stays typed', async ({
    assert,
    client,
  }) => {
    const { community, reservation } = await createReserved()
    const staff = await staffAt(client, community)
    const unknown = reservation.code === '12345678' ? '12345679' : '12345678'
    const faults = [
      { code: '', words: '请输入取货码' },
      { code: '1234', words: '8 位数字' },
      { code: unknown, words: '没有这个取货码' },
    ]

    for (const { code, words } of faults) {
      const answer = await staff.post(lookups, { code }, `${lookups}/create`)
      answer.assertHeader('location', `${lookups}/create`)
      assert.include(errorBeside('code', answer), words)
      const page = await staff.get(`${lookups}/create`)
      page.assertInertiaComponent('mall/desk/lookups/create')
      assert.equal(page.inertiaProps.old.code ?? '', code)
    }
  })

  test('a used, cancelled or expired code says which, and hands out nothing', async ({
    assert,
    client,
  }) => {
    const used = await createReserved()
    const staff = await createStaff(used.community)
    await redeemReservation(used.reservation, staff)
    const cancelled = await createReserved()
    await cancelReservation(cancelled.reservation, cancelled.person)
    const expired = await createReserved()
    await letExpire(expired.reservation)

    const words = new Map([
      [used, '核销过'],
      [cancelled, '取消了这份预留'],
      [expired, '过期'],
    ])
    for (const [{ community, good, person, reservation }, reason] of words) {
      const before = await stateOf(person, good)
      const atTheDesk = await staffAt(client, community)
      const looked = await atTheDesk.post(lookups, { code: reservation.code })
      assert.include(errorBeside('code', looked), reason)
      const confirmed = await atTheDesk.post(redemptions, { code: reservation.code })
      assert.include(noticeIn(confirmed)?.text, '已经结束')
      assert.deepEqual(await stateOf(person, good), before)
    }
  })

  test('a code of another community is unknown, and its reservation not found', async ({
    assert,
    client,
  }) => {
    const { reservation } = await createReserved()
    const staff = await staffAt(client, await createMall())

    const looked = await staff.post(lookups, { code: reservation.code })
    const shown = await staff.get(handoverPath(reservation))
    const redeemed = await staff.post(redemptions, { code: reservation.code })

    assert.include(errorBeside('code', looked), '没有这个取货码')
    shown.assertStatus(404)
    redeemed.assertStatus(404)
    assert.deepEqual(await outcomesOf(reservation), [])
  })

  test('is for staff with the permission only', async ({ assert, client }) => {
    const { community, person, reservation } = await createReserved()
    const owner = await visitorFor(client, person)
    const gridWorker = await visitorFor(
      client,
      await createStaff(community, { role: 'grid_worker' })
    )
    const guest = new Visitor(client)

    for (const path of [`${lookups}/create`, handoverPath(reservation)]) {
      for (const other of [owner, gridWorker]) {
        const page = await other.get(path)
        page.assertStatus(403)
      }
      const page = await guest.get(path)
      page.assertHeader('location', '/sign-in')
    }
    for (const path of [lookups, redemptions]) {
      for (const other of [owner, gridWorker, guest]) {
        const answer = await other.post(path, { code: reservation.code })
        assert.notEqual(answer.header('location'), handoverPath(reservation))
      }
    }
    assert.deepEqual(await outcomesOf(reservation), [])
  })
})
