import type { Companion } from '#core/enrolment'

export type DemoShift = {
  title: string
  description: string
  bring?: string
  place: string
  when: 'soon' | { days: number; start: string; end: string }
  seats: number
  /** How many have signed up already. */
  taken: number
  /** How many wait for a seat. */
  waiting?: number
  /** How many each may bring along, and whom the first of those who signed up bring. */
  companions?: number
  brought?: Companion[]
  pointsPerHour: number
  /** Which grid it takes place in, 0 to 2; without it, in the whole community. */
  grid?: number
}

const demoShifts: DemoShift[] = [
  {
    title: '社区食堂帮厨',
    description: '择菜、分餐、给不方便下楼的老人送饭上门。\n厨房地面滑，请穿防滑的鞋。',
    bring: '水杯；围裙和手套由食堂准备',
    place: '南苑社区幸福食堂',
    when: 'soon',
    seats: 6,
    taken: 2,
    pointsPerHour: 30,
  },
  {
    title: '陪独居老人就诊',
    description:
      '陪两位独居老人到医院，帮忙挂号、取药，再送回家。\n适合有耐心、熟悉手机挂号的邻居。',
    bring: '身份证',
    place: '市人民医院门诊大厅',
    when: { days: 1, start: '08:30', end: '11:30' },
    seats: 4,
    taken: 4,
    waiting: 2,
    pointsPerHour: 30,
  },
  {
    title: '护学岗：放学路口值守',
    description: '在校门口的路口提醒车辆慢行，带孩子们过马路。\n路口车多，请听现场组长安排。',
    place: '东大街小学南门',
    when: { days: 1, start: '16:30', end: '18:00' },
    seats: 8,
    taken: 7,
    pointsPerHour: 20,
  },
  {
    title: '垃圾分类桶边指导',
    description: '在投放点帮邻居看一看怎么分，记下常见的问题。',
    bring: '帽子、水杯；手套和夹子现场领',
    place: '南苑小区 3 号楼旁投放点',
    when: { days: 2, start: '07:30', end: '09:30' },
    seats: 6,
    taken: 3,
    pointsPerHour: 20,
    grid: 0,
  },
  {
    title: '教长辈用手机',
    description: '一对一教长辈挂号、缴费、视频通话，说慢一点，多试几遍。',
    place: '社区活动室',
    when: { days: 3, start: '14:30', end: '16:30' },
    seats: 10,
    taken: 3,
    companions: 1,
    brought: ['elder'],
    pointsPerHour: 25,
  },
  {
    title: '楼道清扫',
    description: '和邻居一起清理楼道里的杂物和小广告。\n搬重物请两个人一起，不要逞强。',
    bring: '手套',
    place: '5 号楼楼下集合',
    when: { days: 5, start: '09:00', end: '11:00' },
    seats: 12,
    taken: 2,
    companions: 3,
    brought: ['child', 'child'],
    pointsPerHour: 20,
    grid: 1,
  },
]

export default demoShifts
