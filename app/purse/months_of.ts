import { DateTime } from 'luxon'

/** Lines that lie in one month of Asia/Shanghai, such as `2026-11`, in the order in which they came. */
export type Month<Line> = { month: string; lines: Line[] }

export default function monthsOf<Line extends { at: string }>(lines: Line[]): Month<Line>[] {
  const months: Month<Line>[] = []
  for (const line of lines) {
    const month = DateTime.fromISO(line.at, { zone: 'Asia/Shanghai' }).toFormat('yyyy-MM')
    const last = months.at(-1)
    if (last?.month === month) last.lines.push(line)
    else months.push({ month, lines: [line] })
  }
  return months
}
