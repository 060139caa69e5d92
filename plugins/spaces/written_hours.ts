import { clockOf, type WeeklyHours } from '#core/booking'

type Span = { opens: number; closes: number }

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** `08:30-12:00 14:30-18:00`, as staff type it; empty for a day on which it is closed, null where it cannot be read. */
export default function spansIn(text: string): Span[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[\s、,;]+/)
    .filter(Boolean)
  const spans = parts.map(spanIn).filter((span) => span !== null)
  return spans.length === parts.length && !overlap(spans) ? spans : null
}

function spanIn(part: string): Span | null {
  const clocks = part.match(/^(\d{1,2}):([0-5]\d)[-–—~至](\d{1,2}):([0-5]\d)$/)
  if (!clocks) return null

  const [, fromHour, fromMinute, untilHour, untilMinute] = clocks.map(Number)
  const [opens, closes] = [fromHour * 60 + fromMinute, untilHour * 60 + untilMinute]
  return opens < closes && closes <= 1440 ? { opens, closes } : null
}

function overlap(spans: Span[]) {
  const inOrder = [...spans].sort((one, other) => one.opens - other.opens)
  return inOrder.some(({ opens }, position) => position > 0 && opens < inOrder[position - 1].closes)
}

/** `08:30–12:00 14:30–18:00` */
export function writtenSpans(spans: Span[]) {
  return [...spans]
    .sort((one, other) => one.opens - other.opens)
    .map(({ closes, opens }) => `${clockOf(opens)}–${clockOf(closes)}`)
    .join(' ')
}

/** The hours of a week from the fields `day1`, Monday, to `day7`. */
export function weekIn(fields: Record<string, string | undefined>): WeeklyHours[] {
  return weekdays.flatMap((weekday) =>
    (spansIn(fields[`day${weekday}`] ?? '') ?? []).map((span) => ({ weekday, ...span }))
  )
}
