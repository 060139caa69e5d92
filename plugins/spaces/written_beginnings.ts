import type { DateTime } from 'luxon'
import { momentIn } from './actions/book_at_desk.ts'

/** As many as one chooses among. */
const MOST = 20

/** The moments in lines such as `2026-12-05 19:00`, each once, as staff type them; null where that is not what stands there. */
export default function beginningsIn(text: string): DateTime[] | null {
  const lines = text.split('\n').map((line) => line.trim())
  const written = [...new Set(lines.filter(Boolean))]
  const moments = written.map(momentOf)
  const isRight = moments.length > 0 && moments.length <= MOST
  return isRight && moments.every((moment) => moment !== null) ? moments : null
}

function momentOf(line: string) {
  const match = /^(\d{4}-\d{2}-\d{2}) +(\d{2}:\d{2})$/.exec(line)
  const moment = match && momentIn(match[1], match[2])
  return moment?.isValid ? moment : null
}
