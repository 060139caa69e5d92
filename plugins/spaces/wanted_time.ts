import { dayOf, momentOn, type Resource } from '#core/booking'
import { DateTime } from 'luxon'

/** What an address may say of a time: each part may be missing, or nonsense. */
type Asked = Record<string, unknown>

/** The day that an address asks for, or today. */
export function wantedDay(asked: unknown) {
  const day = DateTime.fromISO(String(asked ?? ''), { zone: 'Asia/Shanghai' })
  return day.isValid ? dayOf(day) : dayOf(DateTime.now())
}

/** A whole number from `least` to `most`, or the first of them. */
export function wantedNumber(asked: unknown, { least, most }: { least: number; most: number }) {
  const number = Number(asked)
  return Number.isInteger(number) && number >= least && number <= most ? number : least
}

/** The length that an address asks for, as far as the resource is had for so long. */
export function wantedMinutes(asked: unknown, { leastMinutes, mostMinutes }: Resource) {
  return wantedNumber(asked, { least: leastMinutes, most: mostMinutes })
}

/** The moment of `from`, or of `day` and `start` such as `14:30`; null where there is none. */
export function wantedMoment({ day, from, start }: Asked) {
  const moment = from
    ? DateTime.fromISO(String(from), { zone: 'Asia/Shanghai' })
    : DateTime.fromISO(`${day}T${start}`, { zone: 'Asia/Shanghai' })
  return moment.isValid ? moment.startOf('minute') : null
}

/** The lengths one chooses from: a few, from the shortest to the longest. */
export function lengthsOf({ leastMinutes, mostMinutes, stepMinutes }: Resource) {
  const all: number[] = []
  for (let minutes = leastMinutes; minutes <= mostMinutes; minutes += stepMinutes) all.push(minutes)
  const hours = all.filter((minutes) => (minutes - leastMinutes) % 60 === 0)
  return (all.length > 4 && hours.length > 1 ? hours : all).slice(0, 6)
}

/** The minutes of a day that a part of it has. */
export const partsOfDay = {
  all: { from: 0, until: 1440 },
  morning: { from: 0, until: 720 },
  afternoon: { from: 720, until: 1080 },
  evening: { from: 1080, until: 1440 },
} as const

/** The midnight with which a day begins, and the one so many days later. */
export function spanOf(day: string, days: number) {
  return { from: momentOn(day, 0), until: momentOn(day, 0).plus({ days }) }
}
