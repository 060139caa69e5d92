import { page } from '@inertiajs/svelte'

/** All of Linli lives in one time zone; a phone that is set to another must not shift a shift. */
const timeZone = 'Asia/Shanghai'

function format(iso: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(String(page.props.locale), { timeZone, ...options }).format(
    new Date(iso)
  )
}

/** `11月25日周三` */
export function day(iso: string) {
  return format(iso, { month: 'long', day: 'numeric', weekday: 'short' })
}

/** `2027年2月24日` */
export function dayAndYear(iso: string) {
  return format(iso, { year: 'numeric', month: 'long', day: 'numeric' })
}

/** `2026年11月`, for a month such as `2026-11`. */
export function month(iso: string) {
  return format(`${iso}-15`, { year: 'numeric', month: 'long' })
}

/** `周三` */
export function weekday(iso: string) {
  return format(iso, { weekday: 'short' })
}

/** `08:30` */
export function time(iso: string) {
  return format(iso, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** `11月25日周三 08:30` */
export function dayAndTime(iso: string) {
  return `${day(iso)} ${time(iso)}`
}

/** `11月25日周三 08:30–11:00`; with the second day where it is another. */
export function span(startIso: string, endIso: string) {
  const end = day(startIso) === day(endIso) ? time(endIso) : dayAndTime(endIso)
  return `${dayAndTime(startIso)}–${end}`
}
