import { randomUUID } from 'node:crypto'
import type { Person, Territory } from '#core/people'
import type { DemoCommunity } from '#core/plugin'
import { balanceOf } from '#core/points'
import issueProxyCode from '../../actions/issue_proxy_code.ts'
import moveStock from '../../actions/move_stock.ts'
import redeemReservation from '../../actions/redeem_reservation.ts'
import reserveGood from '../../actions/reserve_good.ts'
import Good from '../../models/good.ts'
import Reservation from '../../models/reservation.ts'
import countersFor from '../../queries/counters_for.ts'

/** What some residents have fetched, and what waits for them: by the names of the goods. */
const wishes: { fetched: string[]; waiting: string[] }[] = [
  { fetched: ['垃圾袋 5 卷'], waiting: ['抽纸 6 包'] },
  { fetched: ['酱油醋组合 1 套', '牛肉面 1 碗'], waiting: ['鸡蛋 30 枚'] },
  { fetched: ['鸡蛋 30 枚'], waiting: ['手写春联 1 副', '牛肉面 1 碗'] },
  { fetched: ['酱油醋组合 1 套'], waiting: ['酱油醋组合 1 套'] },
]

/** Residents who have points have spent some, staff have counted; once. */
export default async function trade({ community, residents, staff }: DemoCommunity) {
  const earlier = await Reservation.within(community).first()
  if (earlier) return
  const buyers = await buyersAmong(residents)
  for (const [place, buyer] of buyers.entries()) await shop(community, buyer, { staff, place })
  await keepStock(community, staff)
}

/** Whoever can pay for all that they are to have. */
async function buyersAmong(residents: Person[]) {
  const buyers: Person[] = []
  for (const resident of residents.filter((each) => each.isRealName)) {
    if (buyers.length === wishes.length) break
    const { available } = await balanceOf(resident.id)
    if (available >= 100) buyers.push(resident)
  }
  return buyers
}

async function shop(
  community: Territory,
  buyer: Person,
  { place, staff }: { place: number; staff: Person }
) {
  const { fetched, waiting } = wishes[place]
  for (const name of fetched) {
    const good = await goodNamed(community, name)
    if (!good) continue
    const [counter] = await countersFor(community, good.merchantId)
    await redeemReservation(await reserve(good, buyer), staff, { counter })
  }
  for (const name of waiting) {
    const good = await goodNamed(community, name)
    const reservation = good && (await reserve(good, buyer))
    if (reservation && place === 1) await issueProxyCode(reservation)
  }
}

function goodNamed(community: Territory, name: string) {
  return Good.within(community).where('name', name).where('stock', '>', 0).first()
}

function reserve(good: Good, buyer: Person) {
  return reserveGood(good, buyer, { price: good.price, requestKey: randomUUID() })
}

async function keepStock(community: Territory, staff: Person) {
  const good = await goodNamed(community, '抽纸 6 包')
  if (!good) return
  await moveStock(good, { kind: 'delivered', pieces: 12, reason: '送货单 1126' }, staff)
  await moveStock(good, { kind: 'lost', pieces: 2, reason: '受潮，不能用了' }, staff)
  const { pieces, stock } = await shelfOf(good)
  const counted = { kind: 'counted' as const, reason: '月底两人盘点' }
  if (stock > 0) await moveStock(good, { ...counted, pieces: pieces - 1 }, staff)
}

/** What lies in the cupboard, reserved pieces among it. */
async function shelfOf({ id }: Good) {
  const { stock } = await Good.findOrFail(id)
  const open = await Reservation.query().where('good_id', id).doesntHave('outcome')
  return { stock, pieces: stock + open.length }
}
