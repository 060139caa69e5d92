import { page } from '@inertiajs/svelte'

/** All of Linli lives in one time zone; a phone that is set to another must not shift a shift. */
const timeZone = 'Asia/Shanghai'

const forms = {
  day: { month: 'long', day: 'numeric', weekday: 'short' },
  dayAndYear: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** By language and form: to make one takes as long as to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** What the server wrote already: all pages of a community show the same times. */
const written = new Map<string, string>()
const MOST_WRITTEN = 5_000

type Form = keyof typeof forms

function format(iso: string, form: Form) {
  const locale = String(page.props.locale)
  if (import.meta.env.SSR) return onceFormatted(iso, form, locale)
  return formatted(iso, form, locale)
}

function onceFormatted(iso: string, form: Form, locale: string) {
  const key = `${locale} ${form} ${iso}`
  const known = written.get(key)
  if (known !== undefined) return known

  if (written.size >= MOST_WRITTEN) written.clear()
  const text = formatted(iso, form, locale)
  written.set(key, text)
  return text
}

function formatted(iso: string, form: Form, locale: string) {
  const key = `${locale} ${form}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...forms[form] })
  formats.set(key, known)
  return known.format(new Date(iso))
}

/** `11月25日周三` */
export function day(iso: string) {
  return format(iso, 'day')
}

/** `2027年2月24日` */
export function dayAndYear(iso: string) {
  return format(iso, 'dayAndYear')
}

/** `2026年11月`, for a month such as `2026-11`. */
export function month(iso: string) {
  return format(`${iso}-15`, 'month')
}

/** `周三` */
export function weekday(iso: string) {
  return format(iso, 'weekday')
}

/** `08:30` */
export function time(iso: string) {
  return format(iso, 'time')
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
