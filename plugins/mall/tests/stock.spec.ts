import { test } from '@japa/runner'
import fc from 'fast-check'
import { balanceOf } from '#core/points'
import { createStaff } from '#tests/factories/people'
import { errorBeside } from '#tests/factories/visitor'
import cancelReservation from '../actions/cancel_reservation.ts'
import moveStock from '../actions/move_stock.ts'
import redeemReservation from '../actions/redeem_reservation.ts'
import Counter from '../models/counter.ts'
import type Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'
import StockMove from '../models/stock_move.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createReservation,
  staffAt,
  stockOf,
  visitorFor,
} from './mall.ts'

const pathOf = ({ id }: Good) => `/desk/mall/goods/${id}/stock`

test.group('Stock', () => {
  test('follows what came, what is lost and what was counted, each with its reason', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { stock: 5 })
    await createReservation(good, await createNeighbour(community))
    const staff = await staffAt(client, community)

    await staff.post(pathOf(good), { kind: 'delivered', pieces: '１０', reason: '送货单 18' })
    await staff.post(pathOf(good), { kind: 'lost', pieces: '2', reason: '受潮' })
    await staff.post(pathOf(good), { kind: 'counted', pieces: '12', reason: '月底盘点' })

    assert.equal(await stockOf(good), 11)
    const { moves } = (await staff.get(pathOf(good))).inertiaProps
    assert.deepEqual(
      moves.map(({ pieces, stockAfter }: { pieces: number; stockAfter: number }) => [
        pieces,
        stockAfter,
      ]),
      [
        [-1, 11],
        [-2, 12],
        [10, 14],
      ]
    )
  })

  test('is never counted below what is reserved, nor lost below nothing', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 20, stock: 3 })
    const neighbour = await createNeighbour(community, 100)
    await createReservation(good, neighbour)
    await createReservation(good, neighbour)
    const staff = await staffAt(client, community)

    const lost = await staff.post(pathOf(good), { kind: 'lost', pieces: '2', reason: '受潮' })
    const counted = await staff.post(pathOf(good), { kind: 'counted', pieces: '1', reason: '盘点' })
    const unworded = await staff.post(pathOf(good), { kind: 'lost', pieces: '', reason: '' })

    assert.include(errorBeside('pieces', lost), '没有预留的只有 1 件')
    assert.include(errorBeside('pieces', counted), '已经预留了 2 件')
    assert.equal(errorBeside('reason', unworded), '请写一句说明')
    assert.equal(await stockOf(good), 1)
    assert.isEmpty(await StockMove.query().where('good_id', good.id))
  })

  test('that runs low is told to staff, once until more comes', async ({ assert, client }) => {
    const community = await createMall()
    const staff = await createStaff(community)
    const good = await createGood(community, { price: 5, stock: 4 })
    await good.merge({ lowStock: 3 }).save()
    const neighbour = await createNeighbour(community, 100)
    const desk = await visitorFor(client, staff)
    const told = async () => {
      const { notices } = (await desk.get('/messages')).inertiaProps
      return JSON.stringify(notices).split('stock_low').length - 1
    }

    await createReservation(good, neighbour)
    const once = await told()
    await createReservation(good, neighbour)
    assert.equal(await told(), once)
    assert.isAbove(once, 0)
    await moveStock(good, { kind: 'delivered', pieces: 10, reason: '送货单 19' }, staff)
    await moveStock(good, { kind: 'lost', pieces: 9, reason: '过期' }, staff)
    assert.equal(await told(), once * 2)
  })

  test('of another community is not found, and is for staff with the permission', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const form = { kind: 'delivered', pieces: '10', reason: '送货单 18' }
    const stranger = await staffAt(client, await createMall())
    const worker = await visitorFor(client, await createStaff(community, { role: 'grid_worker' }))

    const foreign = await stranger.post(pathOf(good), form)
    const closed = await worker.post(pathOf(good), form)

    foreign.assertStatus(404)
    closed.assertStatus(403)
    assert.equal(await stockOf(good), good.stock)
  })

  test('and points add up, whatever happens in whatever order', async ({ assert }) => {
    const community = await createMall()
    const staff = await createStaff(community)
    const deeds = fc.array(
      fc.oneof(
        fc.record({ deed: fc.constant('reserve' as const), pieces: fc.constant(0) }),
        fc.record({ deed: fc.constant('cancel' as const), pieces: fc.constant(0) }),
        fc.record({ deed: fc.constant('redeem' as const), pieces: fc.constant(0) }),
        fc.record({
          deed: fc.constant('delivered' as const),
          pieces: fc.integer({ min: 1, max: 4 }),
        }),
        fc.record({ deed: fc.constant('lost' as const), pieces: fc.integer({ min: 1, max: 4 }) })
      ),
      { minLength: 4, maxLength: 14 }
    )

    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const good = await createGood(community, { price: 7, stock: 2 })
        const person = await createNeighbour(community, 50)
        let pieces = 2
        for (const { deed, pieces: moved } of all) {
          const [open] = await Reservation.query()
            .where('good_id', good.id)
            .doesntHave('outcome')
            .limit(1)
          const act = async () => {
            if (deed === 'reserve') return createReservation(good, person)
            if (deed === 'cancel') return open && cancelReservation(open, person)
            if (deed === 'redeem') return open && redeemReservation(open, staff)
            return moveStock(good, { kind: deed, pieces: moved, reason: '试一试' }, staff)
          }
          // What is refused changes nothing, which is what is looked at below.
          const isDone = await act().then(Boolean, () => false)
          if (isDone && deed === 'delivered') pieces += moved
          if (isDone && deed === 'lost') pieces -= moved
        }
        const reservations = await Reservation.query().where('good_id', good.id).preload('outcome')
        const open = reservations.filter(({ outcome }) => !outcome).length
        const gone = reservations.filter(({ outcome }) => outcome?.kind === 'redeemed').length
        const { available, held } = await balanceOf(person.id)
        assert.equal((await stockOf(good)) + open + gone, pieces)
        assert.deepEqual({ available, held }, { available: 50 - 7 * (open + gone), held: 7 * open })
      }),
      { numRuns: 12 }
    )
  })
})

test.group('Counters', () => {
  test('hand out what is chosen to be fetched there, and one has to be chosen', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const staff = await staffAt(client, community)
    const form = { name: '东门驿站', address: '南苑小区东门', hours: '每天 8:00–20:00' }
    await staff.post('/desk/mall/counters', form)
    await staff.post('/desk/mall/counters', { ...form, name: '服务中心' })
    const [counter] = await Counter.within(community).where('name', form.name)
    const good = await createGood(community)
    const { code } = await createReservation(good, await createNeighbour(community))

    const faulty = await staff.post('/desk/mall/counters', { ...form, hours: '' })
    const none = await staff.post('/desk/mall/redemptions', { code })
    await staff.post('/desk/mall/redemptions', { code, counter: counter.id })

    assert.include(errorBeside('hours', faulty), '请写开放时间')
    assert.equal(errorBeside('counter', none), '请选择在哪个领取点交付')
    const shown = await staff.get(`/desk/mall/lookups/${code}`)
    assert.equal(shown.inertiaProps.reservation.counter, form.name)
  })

  test('that are closed are not chosen any more, and those of others not found', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const staff = await staffAt(client, community)
    const form = { name: '东门驿站', address: '南苑小区东门', hours: '每天 8:00–20:00' }
    await staff.post('/desk/mall/counters', form)
    const [counter] = await Counter.within(community)

    const stranger = await staffAt(client, await createMall())
    const foreign = await stranger.post(`/desk/mall/counters/${counter.id}`, form)
    await staff.post(`/desk/mall/counters/${counter.id}`, { ...form, state: 'closed' })

    foreign.assertStatus(404)
    const good = await createGood(community)
    const { counters } = (await staff.get(`/mall/goods/${good.id}`)).inertiaProps
    assert.isEmpty(counters)
  })
})
