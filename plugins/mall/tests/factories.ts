import { v4 as uuid } from 'uuid'
import type { PluginFactories } from '#tests/conformance/plugin_factories'
import type { Person, Territory } from '#core/people'
import { givePoints } from '#tests/factories/points'
import addGood from '../actions/add_good.ts'
import giveToPool from '../actions/give_to_pool.ts'
import issueProxyCode from '../actions/issue_proxy_code.ts'
import { addCounter } from '../actions/keep_counter.ts'
import { addPool } from '../actions/keep_pool.ts'
import { addSeason } from '../actions/keep_season.ts'
import moveStock from '../actions/move_stock.ts'
import sharePool from '../actions/share_pool.ts'
import { createMerchant, createMerchantMember, staffMember } from './merchants.ts'
import { createNeighbour, createPicture, createReservation } from './mall.ts'

const words = { name: '大米 5 kg', description: '本地新米', price: 10, stock: 5 }
const { stock, ...described } = words
const form = { ...described, price: '10', visibility: 'published' }
const seasonForm = { name: '重阳敬老周', startsOn: '2026-10-12', endsOn: '2026-10-20' }
const place = { name: '社区服务中心', address: '文庙路 18 号', hours: '周一到周五 9:00–18:00' }
const poolForm = { name: '困难家庭互助池', purpose: '帮助有需要的家庭换生活用品' }

/** What the conformance suite needs to look at every page, and to try every form. */
export default {
  async fill(community, owner) {
    const neighbour = owner ?? (await createNeighbour(community, 0))
    await givePoints(neighbour, 60)
    const staff = await staffMember(community)
    const cupboard = await fillCupboard(community, neighbour, staff)
    const shop = await fillShop(community, neighbour, staff)
    const pool = await fillPool(community, neighbour, staff)
    return {
      owner: neighbour,
      provider: shop.provider,
      params: { ...cupboard.params, ...shop.params, ...pool.params },
      forms: { ...cupboard.forms, ...shop.forms, ...pool.forms },
    }
  },
} satisfies PluginFactories

async function fillCupboard(community: Territory, neighbour: Person, staff: Person) {
  const good = await addGood(community, { ...words, visibility: 'published' })
  await moveStock(good, { kind: 'delivered', pieces: 3, reason: '月初进货' }, staff)
  const reservation = await createReservation(good, neighbour)
  const ticket = await createReservation(good, neighbour)
  await issueProxyCode(reservation)
  const season = await addSeason(community, dated(seasonForm))
  const unused = await addSeason(community, dated(seasonForm))
  const counter = await addCounter(community, { ...place, merchantId: null })
  const own = { reservation_id: reservation.id }
  const picture = await createPicture(good, staff)
  return {
    params: {
      'goods.show': { id: good.id },
      'reservations.create': { good_id: good.id },
      'reservations.store': { good_id: good.id },
      'reservations.show': { id: reservation.id },
      'cancellations.store': own,
      'proxy_codes.store': own,
      'proxy_codes.destroy': own,
      'desk.goods.edit': { id: good.id },
      'desk.goods.update': { id: good.id },
      'desk.pictures.store': { good_id: good.id },
      'desk.picture_removals.store': { good_id: good.id, id: picture.id },
      'desk.stock_moves.index': { good_id: good.id },
      'desk.stock_moves.store': { good_id: good.id },
      'desk.lookups.show': { code: ticket.code },
      'desk.seasons.edit': { id: season.id },
      'desk.seasons.update': { id: season.id },
      'desk.seasons.destroy': { id: unused.id },
      'desk.counters.edit': { id: counter.id },
      'desk.counters.update': { id: counter.id },
    },
    forms: {
      'reservations.store': { requestKey: uuid(), price: '10' },
      'desk.goods.store': { ...form, stock: String(stock) },
      'desk.goods.update': form,
      'desk.pictures.store': { description: '绿色包装' },
      'desk.stock_moves.store': { kind: 'lost', pieces: '1', reason: '袋子破了' },
      'desk.lookups.store': { code: ticket.code },
      'desk.redemptions.store': { code: ticket.code, counter: counter.id },
      'desk.seasons.store': seasonForm,
      'desk.seasons.update': seasonForm,
      'desk.counters.store': place,
      'desk.counters.update': place,
    },
  }
}

async function fillShop(community: Territory, neighbour: Person, staff: Person) {
  const merchant = await createMerchant(community)
  const { member, provider } = await createMerchantMember(merchant, staff)
  const offered = { ...words, merchantId: merchant.id, visibility: 'published' as const }
  const { code } = await createReservation(await addGood(community, offered), neighbour)
  const whose = { merchant_id: merchant.id }
  return {
    provider,
    params: {
      'desk.merchants.show': { id: merchant.id },
      'desk.merchants.update': { id: merchant.id },
      'desk.members.store': whose,
      'desk.members.destroy': { id: member.id },
      'desk.statements.show': whose,
      'desk.statement_files.show': whose,
      'desk.settlements.store': whose,
      'provider.lookups.show': { code },
      'provider.statement_files.show': { month: '2026-10' },
    },
    forms: {
      'desk.merchants.update': { state: 'paused' },
      'desk.settlements.store': { month: '2026-10', voucher: '付 2026-118' },
      'provider.lookups.store': { code },
      'provider.redemptions.store': { code },
    },
  }
}

async function fillPool(community: Territory, neighbour: Person, staff: Person) {
  const pool = await addPool(community, poolForm)
  const gift = { points: 10, isNamed: true, requestKey: uuid() }
  await giveToPool(pool, neighbour, gift)
  const share = { person: neighbour, points: 5, reason: '慰问困难家庭', requestKey: uuid() }
  await sharePool(pool, { ...share, by: staff })
  const into = { pool_id: pool.id }
  const wish = { points: '1', requestKey: uuid() }
  return {
    params: {
      'pools.show': { id: pool.id },
      'gifts.create': into,
      'gifts.store': into,
      'gift_plans.store': into,
      'gift_plans.show': { ...into, points: '1' },
      'desk.pools.show': { id: pool.id },
      'desk.pools.edit': { id: pool.id },
      'desk.pools.update': { id: pool.id },
      'desk.shares.create': into,
      'desk.shares.store': into,
    },
    forms: {
      'gifts.store': wish,
      'gift_plans.store': wish,
      'desk.pools.store': poolForm,
      'desk.pools.update': poolForm,
      'desk.shares.store': { ...wish, person: neighbour.id, reason: '慰问困难家庭' },
    },
  }
}

function dated({ endsOn, name, startsOn }: typeof seasonForm) {
  return { name, startsOn: new Date(startsOn), endsOn: new Date(endsOn) }
}
