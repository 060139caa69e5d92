import type { Category } from '../../models/good.ts'

export type DemoGood = {
  name: string
  description: string
  category: Category
  price: number
  stock: number
  lowStock?: number
  mostPerPerson?: number
  mostPerHousehold?: number
  /** Whose it is, by the name in the registers; the community's own unless said. */
  merchant?: string
  isOfSeason?: boolean
}

/** What lies in the cupboard of the demo community, and what shops there offer. */
const demoGoods: DemoGood[] = [
  {
    name: '大米 5 kg',
    description: '本地新米，真空包装。袋子有点重，可以请人陪着来领。',
    category: 'food',
    price: 80,
    stock: 20,
    mostPerHousehold: 2,
  },
  {
    name: '食用油 1.8 L',
    description: '本地胡麻油，保质期看瓶身。',
    category: 'food',
    price: 70,
    stock: 15,
    mostPerHousehold: 2,
  },
  {
    name: '洗衣液 2 kg',
    description: '低泡，手洗机洗都能用。',
    category: 'daily',
    price: 50,
    stock: 24,
  },
  {
    name: '抽纸 6 包',
    description: '原木浆，每包 100 抽。',
    category: 'daily',
    price: 30,
    stock: 40,
  },
  {
    name: '垃圾袋 5 卷',
    description: '分类用，厨余和其他两种颜色。',
    category: 'daily',
    price: 15,
    stock: 60,
  },
  {
    name: '理发券 1 张',
    description: '每周三上午，社区服务台旁的爱心理发角。凭券理发一次。',
    category: 'service',
    price: 40,
    stock: 8,
    mostPerPerson: 1,
  },
  {
    name: '儿童绘本 1 册',
    description: '适合 3 到 8 岁，领取时可以挑。看完欢迎送回漂流书架。',
    category: 'learning',
    price: 25,
    stock: 2,
    lowStock: 3,
  },
  {
    name: '手写春联 1 副',
    description: '社区书法队的老师现场写，可以自己选内容。',
    category: 'other',
    price: 20,
    stock: 50,
    mostPerHousehold: 1,
    isOfSeason: true,
  },
  {
    name: '鸡蛋 30 枚',
    description: '南苑便民超市当天到货，凭取货码到店领取。',
    category: 'food',
    price: 45,
    stock: 25,
    mostPerHousehold: 2,
    merchant: '南苑便民超市',
  },
  {
    name: '酱油醋组合 1 套',
    description: '生抽和陈醋各一瓶，到店领取。',
    category: 'food',
    price: 20,
    stock: 30,
    merchant: '南苑便民超市',
  },
  {
    name: '牛肉面 1 碗',
    description: '凉州面馆堂食，领取当天有效，加辣不加钱。',
    category: 'service',
    price: 25,
    stock: 40,
    merchant: '凉州面馆',
  },
]

export default demoGoods
