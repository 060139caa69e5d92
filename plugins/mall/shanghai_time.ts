import { DateTime } from 'luxon'

/** Now, on the clock by which counters open and months end. */
export function here() {
  return DateTime.now().setZone('Asia/Shanghai')
}

/** Such as `2026-11`. */
export function thisMonth() {
  return here().toFormat('yyyy-MM')
}

/** The months beside a month; there is none after this one. */
export function monthsBeside(month: string) {
  const first = DateTime.fromISO(`${month}-01`)
  const next = first.plus({ months: 1 }).toFormat('yyyy-MM')
  return {
    previous: first.minus({ months: 1 }).toFormat('yyyy-MM'),
    next: next <= thisMonth() ? next : null,
  }
}

/** The first moment of a month and of the next. */
export function spanOf(month: string) {
  const from = DateTime.fromISO(`${month}-01`, { zone: 'Asia/Shanghai' })
  return { from, to: from.plus({ months: 1 }) }
}

/** `2026-11-25 18:00`, read alike in every language. */
export function written(moment: DateTime) {
  return moment.setZone('Asia/Shanghai').toFormat('yyyy-MM-dd HH:mm')
}
