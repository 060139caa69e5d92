import type { DemoCommunity } from '#core/plugin'
import addGood from '../actions/add_good.ts'
import Good from '../models/good.ts'

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

/** Six goods on offer; run again it adds only what is missing. */
export default async function demoSeed({ community }: DemoCommunity) {
  const present = await Good.within(community).orderBy('id')
  for (const good of goods.filter(({ name }) => !present.some((each) => each.name === name))) {
    await addGood(community, { ...good, visibility: 'published' })
  }
}
