import { DateTime } from 'luxon'

/** The day it is in China, wherever the server stands. */
export default function today() {
  return DateTime.fromISO(DateTime.now().setZone('Asia/Shanghai').toISODate()!)
}

/** A day that was typed into a form. */
export function dayOf(date: Date) {
  return DateTime.fromISO(DateTime.fromJSDate(date).toISODate()!)
}
