import { day as writtenDay, time } from '$core/dates'
import { t } from '$core/texts'
import type { DeskBooking } from '../booking_views'
import type { SpaceKind } from '../views'

export const iconOf: Record<SpaceKind, string> = {
  hall: 'building-2',
  room: 'door-open',
  court: 'circle-dot',
  desk: 'layout-grid',
}

/** Which day it is in the neighbourhood, so that today can be called today. By the hour: each is written out once. */
function isToday(iso: string) {
  const thisHour = `${new Date().toISOString().slice(0, 13)}:00Z`
  return writtenDay(iso) === writtenDay(thisHour)
}

/** From when on a space is free, as one says it. */
export function freeAt(iso: string | null) {
  if (iso === null) return t('spaces.list.busy')
  const at = time(iso)
  return isToday(iso)
    ? t('spaces.list.free_today', { at })
    : t('spaces.list.free_on', { day: writtenDay(iso), at })
}

/** 90 minutes as one says it. */
export function lengthOf(minutes: number) {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return t('spaces.length.minutes', { minutes: rest })
  return rest === 0
    ? t('spaces.length.hours', { hours })
    : t('spaces.length.both', { hours, minutes: rest })
}

/** Whose a booking is and what for, in one line for staff. */
export function whose({ kind, people, person, purpose }: DeskBooking) {
  const parts = [
    kind === 'own' || kind === 'behalf'
      ? (person ?? t('spaces.desk.unnamed'))
      : t(`spaces.booked_as.${kind}`),
    purpose,
    people === null ? '' : t('spaces.booking.people', { people }),
  ]
  return parts.filter(Boolean).join(t('spaces.separator'))
}

/** The middle of a day such as `2026-11-28`, to be written in whichever way. */
export function noonOf(day: string) {
  return `${day}T12:00:00+08:00`
}

/** A day so many days later, or before. */
export function dayAfter(day: string, days: number) {
  const noon = new Date(noonOf(day))
  noon.setUTCDate(noon.getUTCDate() + days)
  return noon.toISOString().slice(0, 10)
}

/** The day before, the day, and those that come. */
export function daysAround(day: string) {
  return Array.from({ length: 8 }, (_, position) => dayAfter(day, position - 1))
}
