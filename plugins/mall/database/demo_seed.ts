import type { Territory } from '#core/people'
import type { DemoCommunity } from '#core/plugin'
import addGood from '../actions/add_good.ts'
import { addCounter } from '../actions/keep_counter.ts'
import { addSeason } from '../actions/keep_season.ts'
import Counter from '../models/counter.ts'
import Good from '../models/good.ts'
import Season from '../models/season.ts'
import { here } from '../shanghai_time.ts'
import drawGoods from './demo/draw_goods.ts'
import fillPool from './demo/fill_pool.ts'
import demoGoods from './demo/goods.ts'
import openShops, { type Shops } from './demo/open_shops.ts'
import trade from './demo/trade.ts'

const counters = [
  {
    name: '社区服务中心一楼服务台',
    address: '文庙路 18 号',
    hours: '周一到周五 9:00–18:00',
    merchantId: null,
  },
  {
    name: '东门驿站',
    address: '南苑小区东门',
    hours: '每天 8:00–20:00',
    merchantId: null,
  },
]

/** A cupboard, two shops, a season and a pool with a few weeks of life in them; run again it adds only what is missing. */
export default async function demoSeed(demo: DemoCommunity) {
  const { community, staff } = demo
  await openCounters(community)
  const shops = await openShops(community, staff)
  const season = await planSeasons(community)
  await fillCupboard(community, { season, shops })
  await drawGoods(community, staff)
  await trade(demo)
  await fillPool(demo)
}

async function openCounters(community: Territory) {
  const present = await Counter.within(community).whereNull('merchant_id')
  if (present.length > 0) return
  for (const counter of counters) await addCounter(community, counter)
}

/** One that is on and one that is over; returns the first. */
async function planSeasons(community: Territory) {
  const present = await Season.within(community).where('name', '冬日暖心季').first()
  if (present) return present

  const today = here().startOf('day')
  const day = (days: number) => new Date(today.plus({ days }).toISODate()!)
  await addSeason(community, { name: '重阳敬老周', startsOn: day(-45), endsOn: day(-38) })
  return addSeason(community, { name: '冬日暖心季', startsOn: day(-5), endsOn: day(80) })
}

async function fillCupboard(
  community: Territory,
  { season, shops }: { season: Season; shops: Shops }
) {
  const present = await Good.within(community)
  for (const { isOfSeason, merchant, ...good } of demoGoods) {
    const merchantId = merchant ? shops.get(merchant)?.id : null
    if (merchantId === undefined || present.some(({ name }) => name === good.name)) continue
    const seasonId = isOfSeason ? season.id : null
    await addGood(community, { ...good, merchantId, seasonId, visibility: 'published' })
  }
}
