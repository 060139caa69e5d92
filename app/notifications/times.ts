import { type DateTime } from 'luxon'
import type { Pace } from '#notifications/paces'
import type { NoticeUrgency } from '#notifications/urgency'

const ZONE = 'Asia/Shanghai'
/** When people have time to read what is not pressing. */
const READING_HOUR = 18
const MONDAY = 1

/** Minutes since midnight; equal ones are none. */
export type QuietHours = { fromMinute: number; untilMinute: number }

/** For whoever never chose: from ten in the evening until seven. */
export const usualQuietHours: QuietHours = { fromMinute: 22 * 60, untilMinute: 7 * 60 }

/** When something may be sent: at once, or when the quiet hours are over. What presses does not wait. */
export function afterQuietHours(now: DateTime, urgency: NoticeUrgency, quiet: QuietHours) {
  if (urgency !== 'normal') return now
  const local = now.setZone(ZONE)
  const minute = local.hour * 60 + local.minute
  const { fromMinute, untilMinute } = quiet
  const spansMidnight = fromMinute > untilMinute
  const isQuiet = spansMidnight
    ? minute >= fromMinute || minute < untilMinute
    : minute >= fromMinute && minute < untilMinute
  if (!isQuiet) return now

  const end = local.startOf('day').plus({ minutes: untilMinute })
  return end > local ? end : end.plus({ days: 1 })
}

/** When a window that begins at `start` ends: at the next reading hour, of any day or of a Monday. */
export function endOfWindow(start: DateTime, pace: Exclude<Pace, 'off' | 'at_once'>) {
  const local = start.setZone(ZONE)
  let end = local.startOf('day').set({ hour: READING_HOUR })
  if (pace === 'weekly') end = end.set({ weekday: MONDAY })
  if (end > local) return end
  return end.plus(pace === 'weekly' ? { weeks: 1 } : { days: 1 })
}
