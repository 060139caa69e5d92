import type { NewSpaceWords } from '../validators/space_validator.ts'

export type DemoSpace = Partial<NewSpaceWords> &
  Pick<NewSpaceWords, 'name' | 'kind' | 'place' | 'capacity'> & {
    /** The name of what it is a part of. */
    partOf?: string
    /** By weekday from Monday, as staff type them; those of a part are those of the whole. */
    hours?: string[]
    /** What stands in its picture. */
    drawing: 'hall' | 'room' | 'court' | 'desk'
  }

const allDay = '08:30-21:00'
const officeHours = '08:30-12:00 14:30-18:00'

const demoSpaces: DemoSpace[] = [
  {
    name: '多功能厅',
    kind: 'hall',
    place: '社区党群服务中心 1 楼',
    description: `<p>可以排练、开会、办小型演出，桌椅能收起来。</p>
      <h4>用完请</h4>
      <ul><li><p>把桌椅<strong>归位</strong></p></li><li><p>关好灯和空调</p></li></ul>`,
    capacity: 120,
    leastPeople: 10,
    equipment: ['投影', '音响', '移动桌椅', '空调'],
    accessibility: ['step_free', 'toilet', 'hearing'],
    confirmation: 'approval',
    minutesBefore: 15,
    minutesAfter: 30,
    leastMinutes: 60,
    mostMinutes: 240,
    purposes: ['排练', '会议', '讲座', '婚庆座谈', '公益活动'],
    deposit: 20,
    terms:
      '一、不做商业推销，不进行封建迷信活动。\n二、晚上九点前结束，音量不影响邻居。\n三、离开前把桌椅归位，带走垃圾。',
    hours: [allDay, allDay, allDay, allDay, allDay, '09:00-21:00', '09:00-21:00'],
    drawing: 'hall',
  },
  {
    name: '多功能厅东半区',
    kind: 'hall',
    place: '社区党群服务中心 1 楼',
    description: '拉上隔断就是单独的一间，带小舞台。',
    capacity: 60,
    equipment: ['音响', '镜墙', '空调'],
    accessibility: ['step_free', 'toilet'],
    minutesAfter: 15,
    purposes: ['排练', '会议', '讲座', '公益活动'],
    partOf: '多功能厅',
    drawing: 'hall',
  },
  {
    name: '多功能厅西半区',
    kind: 'hall',
    place: '社区党群服务中心 1 楼',
    description: '拉上隔断就是单独的一间，靠窗，适合座谈。',
    capacity: 50,
    equipment: ['投影', '移动桌椅', '空调'],
    accessibility: ['step_free', 'toilet'],
    minutesAfter: 15,
    purposes: ['会议', '讲座', '公益活动'],
    partOf: '多功能厅',
    drawing: 'room',
  },
  {
    name: '邻里活动室',
    kind: 'room',
    place: '社区党群服务中心 2 楼 203',
    description: '书画、棋牌、手工都可以，有饮水机。',
    capacity: 25,
    equipment: ['大桌', '饮水机', '书柜'],
    accessibility: ['lift', 'toilet'],
    monthlyPerHousehold: 4,
    hours: [allDay, allDay, allDay, allDay, allDay, '09:00-18:00', '09:00-18:00'],
    drawing: 'room',
  },
  {
    name: '议事厅',
    kind: 'room',
    place: '社区党群服务中心 2 楼 201',
    description: '楼栋议事、业主商量事情的地方，安静。',
    capacity: 12,
    equipment: ['投影', '白板'],
    accessibility: ['lift', 'toilet'],
    mostMinutes: 120,
    purposes: ['楼栋议事', '业主会议', '调解'],
    hours: [officeHours, officeHours, officeHours, officeHours, officeHours, '', ''],
    drawing: 'room',
  },
  {
    name: '乒乓球台',
    kind: 'court',
    place: '南苑小区 6 号楼架空层',
    description: '两张球台，球拍请自带。',
    capacity: 4,
    equipment: ['照明'],
    accessibility: ['step_free'],
    access: 'open',
    holidays: 'as_usual',
    stepMinutes: 30,
    leastMinutes: 30,
    mostMinutes: 60,
    noticeMinutes: 0,
    checkInMinutes: 15,
    hours: Array.from({ length: 7 }, () => '07:00-21:30'),
    drawing: 'court',
  },
  {
    name: '羽毛球场',
    kind: 'court',
    place: '社区文体广场东侧',
    description: '一片室外场地，有灯。风大时不好打，请看天气。',
    capacity: 6,
    leastPeople: 2,
    equipment: ['照明', '球网'],
    accessibility: ['step_free', 'parking'],
    access: 'code',
    accessNote: '门上密码锁：3021#，用完请锁好',
    holidays: 'as_usual',
    price: 10,
    pricePer: 'hour',
    mostMinutes: 120,
    checkInMinutes: 20,
    hours: Array.from({ length: 7 }, () => '06:30-22:00'),
    drawing: 'court',
  },
  {
    name: '共享自习位',
    kind: 'desk',
    place: '社区图书角',
    description: '安静自习的座位，一次一位，有台灯和插座。',
    capacity: 1,
    equipment: ['台灯', '插座', '无线网'],
    accessibility: ['lift', 'toilet'],
    mostMinutes: 240,
    noticeMinutes: 0,
    hours: [allDay, allDay, allDay, allDay, allDay, '09:00-21:00', '09:00-21:00'],
    drawing: 'desk',
  },
]

export default demoSpaces
