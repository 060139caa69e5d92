import { DateTime } from 'luxon'

/** The moment of a day (`2026-11-25`) and a clock (`08:30`) in the neighbourhood. */
export default function shanghaiTime(day: string, clock: string) {
  return DateTime.fromISO(`${day}T${clock}`, { zone: 'Asia/Shanghai' })
}

/** The day it is in the neighbourhood, as `2026-11-25`. */
export function today() {
  return dayOf(DateTime.now())
}

export function dayOf(moment: DateTime) {
  return moment.setZone('Asia/Shanghai').toFormat('yyyy-MM-dd')
}

export function clockOf(moment: DateTime) {
  return moment.setZone('Asia/Shanghai').toFormat('HH:mm')
}
