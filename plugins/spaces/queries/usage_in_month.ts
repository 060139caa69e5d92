import { DateTime } from 'luxon'
import { usageOf } from '#core/booking'
import type { Territory } from '#core/people'
import spacesAtDesk from './spaces_at_desk.ts'

const zone = 'Asia/Shanghai'
const SHOWN_MONTHS = 12

/** Each space with what took place in a month such as `2026-11`, those that were used most first. */
export default async function usageInMonth(community: Territory, month: string) {
  const from = DateTime.fromISO(`${month}-01`, { zone })
  const usage = await usageOf('spaces', community, { from, to: from.plus({ months: 1 }) })
  const known = new Map(usage.map((each) => [each.resourceId, each]))
  const spaces = await spacesAtDesk(community)
  return spaces
    .map(({ id, resource, resourceId }) => {
      const { bookings = 0, minutes = 0, unattended = 0 } = known.get(resourceId) ?? {}
      return { id, name: resource.name, bookings, minutes, unattended }
    })
    .sort((one, other) => other.minutes - one.minutes)
}

/** This month and those before it, the latest first. */
export function monthsToChoose() {
  const now = DateTime.now().setZone(zone).startOf('month')
  return Array.from({ length: SHOWN_MONTHS }, (_, back) =>
    now.minus({ months: back }).toFormat('yyyy-MM')
  )
}

/** The month that an address asks for, or this one. */
export function wantedMonth(asked: unknown) {
  const months = monthsToChoose()
  return months.find((month) => month === asked) ?? months[0]
}
