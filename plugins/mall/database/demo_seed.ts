import { randomUUID } from 'node:crypto'
import type { Person, Territory } from '#core/people'
import type { DemoCommunity } from '#core/plugin'
import { balanceOf } from '#core/points'
import addGood from '../actions/add_good.ts'
import redeemReservation from '../actions/redeem_reservation.ts'
import reserveGood from '../actions/reserve_good.ts'
import Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'

const goods = [
  {
    name: '大米 5 kg',
    description: '本地新米，真空包装。袋子有点重，可以请人陪着来领。',
    price: 80,
    stock: 20,
  },
  {
    name: '食用油 1.8 L',
    description: '本地胡麻油，保质期看瓶身。',
    price: 70,
    stock: 15,
  },
  {
    name: '洗衣液 2 kg',
    description: '低泡，手洗机洗都能用。',
    price: 50,
    stock: 24,
  },
  {
    name: '抽纸 6 包',
    description: '原木浆，每包 100 抽。',
    price: 30,
    stock: 40,
  },
  {
    name: '垃圾袋 5 卷',
    description: '分类用，厨余和其他两种颜色。',
    price: 15,
    stock: 60,
  },
  {
    name: '理发券 1 张',
    description: '每周三上午，社区服务台旁的爱心理发角。凭券理发一次。',
    price: 40,
    stock: 8,
  },
]

/** Six goods on offer, one fetched and one set aside; run again it adds only what is missing. */
export default async function demoSeed({ community, residents, staff }: DemoCommunity) {
  const present = await Good.within(community).orderBy('id')
  for (const good of goods.filter(({ name }) => !present.some((each) => each.name === name))) {
    await addGood(community, { ...good, visibility: 'published' })
  }
  const buyer = residents.find((resident) => resident.isRealName)
  if (buyer) await shopFor(buyer, community, staff)
}

/** Somebody with points has fetched one thing, and another one waits for them. */
async function shopFor(buyer: Person, community: Territory, staff: Person) {
  const { available } = await balanceOf(buyer.id)
  const earlier = await Reservation.query().where('person_id', buyer.id).first()
  const [fetched, waiting] = await Good.within(community)
    .whereIn('name', ['垃圾袋 5 卷', '抽纸 6 包'])
    .where('stock', '>', 0)
    .orderBy('price')
  if (earlier || !waiting || available < fetched.price + waiting.price) return

  const reserve = (good: Good) =>
    reserveGood(good, buyer, { price: good.price, requestKey: randomUUID() })
  await redeemReservation(await reserve(fetched), staff)
  await reserve(waiting)
}
