import { DateTime } from 'luxon'

const here = () => DateTime.now().setZone('Asia/Shanghai')

/** Today in Asia/Shanghai, such as `2026-11-25`. */
export function today() {
  return here().toISODate()!
}

/** The days beside a day; there is none after today. */
export function daysBeside(day: string) {
  const date = DateTime.fromISO(day)
  const next = date.plus({ days: 1 }).toISODate()!
  return { previous: date.minus({ days: 1 }).toISODate()!, next: next <= today() ? next : null }
}

/** This month in Asia/Shanghai, such as `2026-11`. */
export function thisMonth() {
  return here().toFormat('yyyy-MM')
}

/** The months beside a month; there is none after this one. */
export function monthsBeside(month: string) {
  const date = DateTime.fromISO(`${month}-01`)
  const next = date.plus({ months: 1 }).toFormat('yyyy-MM')
  return {
    previous: date.minus({ months: 1 }).toFormat('yyyy-MM'),
    next: next <= thisMonth() ? next : null,
  }
}
