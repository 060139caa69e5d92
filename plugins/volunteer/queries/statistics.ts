import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import type { Category } from '../categories.ts'
import Need from '../models/need.ts'
import ServiceRecord from '../models/service_record.ts'
import latestOnly from './latest_only.ts'
import volunteersAt from './volunteers_at.ts'

export type Statistics = {
  volunteers: number
  /** Who served within the last twelve months. */
  active: number
  minutes: number
  services: number
  needs: { asked: number; approved: number; done: number; waiting: number }
  /** What whoever was helped says, 1 to 5, to one place; null while nobody said anything. */
  stars: number | null
  /** Minutes in each of the last twelve months, the earliest first, such as `2026-11`. */
  months: { month: string; minutes: number }[]
  categories: { category: Category | 'none'; minutes: number }[]
  organisations: { name: string; minutes: number }[]
}

/** How volunteering goes at a territory, as it stands now. */
export default async function statistics(territory: Territory): Promise<Statistics> {
  const records = await recordsAt(territory)
  const since = DateTime.now().minus({ years: 1 })
  const recent = records.filter(({ shift }) => shift.session.startsAt >= since)
  return {
    volunteers: (await volunteersAt(territory)).length,
    active: new Set(recent.map(({ personId }) => personId)).size,
    minutes: sumOf(records),
    services: records.length,
    ...(await needsAt(territory)),
    months: months(records),
    categories: sorted(records, ({ shift }) => shift.task?.category ?? 'none').map(
      ([category, minutes]) => ({ category: category as Category | 'none', minutes })
    ),
    organisations: sorted(records, ({ shift }) => shift.organisation.name)
      .slice(0, 8)
      .map(([name, minutes]) => ({ name, minutes })),
  }
}

function recordsAt(territory: Territory) {
  return ServiceRecord.within(territory)
    .where(latestOnly)
    .where('minutes', '>', 0)
    .preload('shift', (shift) => shift.preload('session').preload('organisation').preload('task'))
    .orderBy('id')
}

function sumOf(records: ServiceRecord[]) {
  return records.reduce((sum, { minutes }) => sum + minutes, 0)
}

function months(records: ServiceRecord[]) {
  const current = DateTime.now().setZone('Asia/Shanghai').startOf('month')
  return Array.from({ length: 12 }, (_, place) => {
    const month = current.minus({ months: 11 - place }).toFormat('yyyy-MM')
    const within = records.filter(({ shift }) => monthOf(shift.session.startsAt) === month)
    return { month, minutes: sumOf(within) }
  })
}

function monthOf(moment: DateTime) {
  return moment.setZone('Asia/Shanghai').toFormat('yyyy-MM')
}

/** Minutes by what a record is told apart by, the most first. */
function sorted(records: ServiceRecord[], by: (record: ServiceRecord) => string) {
  const groups = Map.groupBy(records, by)
  const sums = [...groups].map(([name, each]): [string, number] => [name, sumOf(each)])
  return sums.toSorted(([, one], [, other]) => other - one)
}

async function needsAt(territory: Territory) {
  const needs = await Need.within(territory)
    .whereNull('withdrawn_at')
    .preload('evaluation')
    .preload('answer', (answer) => answer.preload('task', (task) => task.preload('closure')))
  const count = (...states: string[]) => needs.filter(({ state }) => states.includes(state)).length
  const judged = needs.flatMap(({ evaluation }) => (evaluation ? [evaluation.stars] : []))
  const sum = judged.reduce((total, stars) => total + stars, 0)
  return {
    needs: {
      asked: needs.length,
      approved: count('approved', 'done'),
      done: count('done'),
      waiting: count('waiting'),
    },
    stars: judged.length > 0 ? Math.round((sum / judged.length) * 10) / 10 : null,
  }
}
