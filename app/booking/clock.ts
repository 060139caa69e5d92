import { DateTime } from 'luxon'

/** All places of the platform keep this time. */
export const zone = 'Asia/Shanghai'

/** A day of the neighbourhood, such as `2026-11-28`. */
export function dayOf(moment: DateTime) {
  return moment.setZone(zone).toFormat('yyyy-MM-dd')
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
