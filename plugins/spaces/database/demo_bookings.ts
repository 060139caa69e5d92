import { v5 as uuid } from 'uuid'
import { book, dayOf, momentOn } from '#core/booking'
import type { Person, Territory } from '#core/people'
import { DateTime } from 'luxon'
import type Space from '../models/space.ts'
import spacesAtDesk from '../queries/spaces_at_desk.ts'

/** Names what each booking was made by, so that no two are made of one. */
const namespace = '6f0d3c54-8d0e-4f6b-9a55-0b8a7f1b7c11'

type Planned = {
  space: string
  /** From today; what is past staff have written down. */
  days: number
  from: number
  minutes: number
  kind: 'own' | 'behalf' | 'staff' | 'block'
  purpose: string
  people?: number
}

const hour = 60
const planned: Planned[] = [
  {
    space: '多功能厅',
    days: 3,
    from: 14 * hour,
    minutes: 120,
    kind: 'own',
    purpose: '排练',
    people: 40,
  },
  {
    space: '多功能厅',
    days: 6,
    from: 15 * hour,
    minutes: 120,
    kind: 'own',
    purpose: '讲座',
    people: 60,
  },
  { space: '多功能厅', days: 1, from: 9 * hour, minutes: 180, kind: 'staff', purpose: '社区义诊' },
  {
    space: '多功能厅东半区',
    days: 2,
    from: 19 * hour,
    minutes: 90,
    kind: 'own',
    purpose: '排练',
    people: 20,
  },
  {
    space: '多功能厅西半区',
    days: 2,
    from: 10 * hour,
    minutes: 60,
    kind: 'behalf',
    purpose: '会议',
    people: 15,
  },
  {
    space: '邻里活动室',
    days: 0,
    from: 19 * hour,
    minutes: 90,
    kind: 'behalf',
    purpose: '书画班',
    people: 12,
  },
  {
    space: '邻里活动室',
    days: 1,
    from: 15 * hour,
    minutes: 120,
    kind: 'own',
    purpose: '手工',
    people: 10,
  },
  {
    space: '邻里活动室',
    days: 4,
    from: 10 * hour,
    minutes: 60,
    kind: 'own',
    purpose: '棋牌',
    people: 4,
  },
  {
    space: '议事厅',
    days: 1,
    from: 9 * hour,
    minutes: 60,
    kind: 'behalf',
    purpose: '楼栋议事',
    people: 8,
  },
  {
    space: '乒乓球台',
    days: 0,
    from: 20 * hour,
    minutes: 60,
    kind: 'behalf',
    purpose: '打球',
    people: 2,
  },
  {
    space: '乒乓球台',
    days: 1,
    from: 18 * hour,
    minutes: 60,
    kind: 'own',
    purpose: '打球',
    people: 4,
  },
  {
    space: '羽毛球场',
    days: 2,
    from: 8 * hour,
    minutes: 180,
    kind: 'block',
    purpose: '场地画线，暂停使用',
  },
  {
    space: '共享自习位',
    days: 1,
    from: 9 * hour,
    minutes: 180,
    kind: 'own',
    purpose: '',
    people: 1,
  },
  {
    space: '邻里活动室',
    days: -2,
    from: 15 * hour,
    minutes: 120,
    kind: 'staff',
    purpose: '书画班',
    people: 14,
  },
  {
    space: '邻里活动室',
    days: -5,
    from: 9 * hour,
    minutes: 120,
    kind: 'staff',
    purpose: '合唱',
    people: 20,
  },
  {
    space: '多功能厅',
    days: -3,
    from: 14 * hour,
    minutes: 180,
    kind: 'staff',
    purpose: '居民代表会议',
  },
  {
    space: '议事厅',
    days: -4,
    from: 15 * hour,
    minutes: 90,
    kind: 'staff',
    purpose: '调解',
    people: 5,
  },
  {
    space: '乒乓球台',
    days: -1,
    from: 19 * hour,
    minutes: 60,
    kind: 'staff',
    purpose: '打球',
    people: 4,
  },
]

/** Neighbours have been here, and will be. What a rule refuses on this day of the week is left out. */
export default async function demoBookings(
  community: Territory,
  { residents, staff }: { residents: Person[]; staff: Person }
) {
  const spaces = await spacesAtDesk(community)
  const neighbours = residents.filter((resident) => resident.isRealName)
  for (const [position, plan] of planned.entries()) {
    const space = spaces.find(({ resource }) => resource.name === plan.space)
    const person = neighbours[position % Math.max(1, neighbours.length)]
    if (space && person) await tryToBook(space, plan, { person, staff })
  }
}

async function tryToBook(space: Space, plan: Planned, by: { person: Person; staff: Person }) {
  try {
    await make(space, plan, by)
  } catch (error) {
    // A holiday, a Sunday, or what is already over today: the demo does without it.
    if (!(error as { code?: string }).code?.startsWith('E_BOOKING')) throw error
  }
}

async function make(
  { id, resource }: Space,
  plan: Planned,
  { person, staff }: { person: Person; staff: Person }
) {
  const { kind, minutes, people = null, purpose } = plan
  const isSomebodys = kind === 'own' || kind === 'behalf'
  const startsAt = momentOf(plan)
  return book(resource, {
    kind,
    person: isSomebodys ? person : null,
    by: kind === 'own' ? person : staff,
    startsAt,
    endsAt: startsAt.plus({ minutes }),
    people,
    purpose,
    requestKey: uuid(`${id}:${startsAt.toISO()}`, namespace),
    termsVersion: resource.termsVersion,
  })
}

function momentOf({ days, from }: Planned) {
  return momentOn(dayOf(DateTime.now().plus({ days })), from)
}
