import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Territory } from '#core/people'
import { createStaff } from '#tests/factories/people'
import cancelReservation from '../actions/cancel_reservation.ts'
import redeemReservation from '../actions/redeem_reservation.ts'
import demoSeed from '../database/demo_seed.ts'
import Good from '../models/good.ts'
import Outcome from '../models/outcome.ts'
import { createGood, createMall, createNeighbour, createReservation } from './mall.ts'

test.group('What the mall writes down', () => {
  test('the database refuses negative stock, a free good and a second outcome', async ({
    assert,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const person = await createNeighbour(community)
    const reservation = await createReservation(good, person)
    await cancelReservation(reservation, person)

    await assert.rejects(() => good.merge({ stock: -1 }).save(), /mall_goods_stock_not_negative/)
    await assert.rejects(
      () => good.merge({ stock: 1, price: 0 }).save(),
      /mall_goods_price_positive/
    )
    await assert.rejects(
      () => Outcome.create({ reservationId: reservation.id, kind: 'redeemed', byId: person.id }),
      /mall_outcomes_reservation_id_unique/
    )
  })

  test('whoever listens hears what was reserved, handed over and given back', async ({
    assert,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 40 })
    const person = await createNeighbour(community, 100)
    await redeemReservation(await createReservation(good, person), await createStaff(community))
    await cancelReservation(await createReservation(good, person), person)

    assert.deepEqual(await eventsIn(community), [
      'mall.good_reserved',
      'mall.reservation_redeemed',
      'mall.good_reserved',
      'mall.reservation_released',
    ])
  })

  test('the demo fills the cupboard once, however often it is loaded', async ({ assert }) => {
    const community = await createMall()
    const demo = { community, grids: [], staff: await createStaff(community), residents: [] }

    await demoSeed(demo)
    await demoSeed(demo)

    assert.lengthOf(await Good.within(community), 8)
  })
})

async function eventsIn(community: Territory) {
  const events: { name: string }[] = await db
    .from('kernel_events')
    .where('territory_id', community.id)
    .where('name', 'like', 'mall.%')
    .orderBy('id')
  return events.map((event) => event.name)
}
