import { DateTime, FixedOffsetZone } from 'luxon'

/**
 * All places of the platform keep the time of Asia/Shanghai. Its clocks are never changed any more; asking the table
 * of time zones for it at every slot took longer than all else.
 */
export const zone = FixedOffsetZone.instance(8 * 60)

/** A day of the neighbourhood, such as `2026-11-28`. */
export function dayOf(moment: DateTime) {
  return moment.setZone(zone).toISODate()!
}

/** The moment so many minutes after the midnight with which a day begins. */
export function momentOn(day: string, minutes: number) {
  return DateTime.fromISO(day, { zone }).plus({ minutes })
}

/** Minutes since midnight. */
export function minuteOf(moment: DateTime) {
  const { hour, minute } = moment.setZone(zone)
  return hour * 60 + minute
}

/** `08:30` for 510; the end of the day is `24:00`. */
export function clockOf(minutes: number) {
  const parts = [Math.floor(minutes / 60), minutes % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Every day from one to another, both included. */
export function daysBetween(from: string, until: string) {
  const days: string[] = []
  const last = DateTime.fromISO(until, { zone })
  for (let day = DateTime.fromISO(from, { zone }); day <= last; day = day.plus({ days: 1 })) {
    days.push(dayOf(day))
  }
  return days
}

/** How many minutes lie between two moments. */
export function minutesBetween(from: DateTime, until: DateTime) {
  return (until.toMillis() - from.toMillis()) / 60_000
}
