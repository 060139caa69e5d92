import { randomUUID } from 'node:crypto'
import redeemReservation from '#plugins/mall/actions/redeem_reservation'
import {
  createMall,
  createNeighbour,
  createReservation,
  visitorFor,
} from '#plugins/mall/tests/mall'
import { createShop, currentMonth, inNextMonth } from '#plugins/mall/tests/merchants'
import { createFilledPool } from '#plugins/mall/tests/pools'
import type { MovingCase } from '#tests/functional_support/cases_of_persons'

/** Points that go to merchants, to pools and out of them. */
const casesOfMall: Record<string, MovingCase> = {
  'plugins/mall/controllers/provider/redemptions_controller.ts store': async (client) => {
    const community = await createMall()
    const { good, provider } = await createShop(community)
    const { code } = await createReservation(good, await createNeighbour(community, 100))
    const merchant = await visitorFor(client, provider)
    const { counters } = (await merchant.get(`/provider/mall/lookups/${code}`)).inertiaProps
    return () => merchant.post('/provider/mall/redemptions', { code, counter: counters[0].id })
  },
  'plugins/mall/controllers/desk/settlements_controller.ts store': async (client) => {
    const community = await createMall()
    const { good, merchant, provider, staff } = await createShop(community)
    const reservation = await createReservation(good, await createNeighbour(community, 100))
    await redeemReservation(reservation, provider)
    const desk = await visitorFor(client, staff)
    const form = { month: currentMonth(), voucher: '付 2026-118' }
    const path = `/desk/mall/merchants/${merchant.id}/settlements`
    return () => inNextMonth(() => desk.post(path, form))
  },
  'plugins/mall/controllers/gifts_controller.ts store': async (client) => {
    const { community, pool } = await createFilledPool(0)
    const resident = await visitorFor(client, await createNeighbour(community, 100))
    const form = { points: '20', requestKey: randomUUID() }
    return () => resident.post(`/mall/pools/${pool.id}/gifts`, form)
  },
  'plugins/mall/controllers/desk/shares_controller.ts store': async (client) => {
    const { community, pool, staff } = await createFilledPool(100)
    const { id: person } = await createNeighbour(community, 0)
    const desk = await visitorFor(client, staff)
    const form = { person, points: '30', reason: '慰问困难家庭', requestKey: randomUUID() }
    return () => desk.post(`/desk/mall/pools/${pool.id}/shares`, form)
  },
}

export default casesOfMall
