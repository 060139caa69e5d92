import { v4 as uuid } from 'uuid'
import type { PluginFactories } from '#tests/conformance/plugin_factories'
import { givePoints } from '#tests/factories/points'
import addGood from '../actions/add_good.ts'
import { createNeighbour, createReservation } from './mall.ts'

const words = { name: '大米 5 kg', description: '本地新米', price: 10, stock: 5 }
const form = { ...words, price: '10', stock: '5', visibility: 'published' }

/** What the conformance suite needs to look at every page, and to try every form. */
export default {
  async fill(community, owner) {
    const neighbour = owner ?? (await createNeighbour(community, 0))
    await givePoints(neighbour, 20)
    const good = await addGood(community, { ...words, visibility: 'published' })
    const reservation = await createReservation(good, neighbour)
    const ticket = await createReservation(good, neighbour)
    return {
      owner: neighbour,
      params: {
        'goods.show': { id: good.id },
        'reservations.store': { good_id: good.id },
        'reservations.show': { id: reservation.id },
        'cancellations.store': { reservation_id: reservation.id },
        'desk.goods.edit': { id: good.id },
        'desk.goods.update': { id: good.id },
        'desk.lookups.show': { code: ticket.code },
      },
      forms: {
        'reservations.store': { requestKey: uuid(), price: '10' },
        'desk.goods.store': form,
        'desk.goods.update': { ...form, stockSeen: '3' },
        'desk.lookups.store': { code: ticket.code },
        'desk.redemptions.store': { code: ticket.code },
      },
    }
  },
} satisfies PluginFactories
