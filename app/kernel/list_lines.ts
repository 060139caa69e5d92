import { CsvError, parse, type Info } from 'csv-parse/sync'
import { ImportColumnsMissing, ImportUnreadable, ImportWrongLength } from '#kernel/errors'

/** A line of a list by its columns; null where the line has more or fewer cells than the head. */
export type BroughtLine = { number: number; values: Record<string, string> | null }

type Row = { info: Info; record: string[] }

/** A table program opens more, but nobody can mend more by hand. */
const MOST_LINES = 1000

/**
 * The lines of a CSV whose first line names the columns, in any order, by their names or by one of
 * their labels. Throws E_PLUGINS_IMPORT_… when nothing can be made of the file as a whole.
 */
export default function listLines(text: string, labels: Map<string, string[]>): BroughtLine[] {
  const [head, ...body] = rowsOf(text)
  const places = placesIn(head?.record ?? [], labels)
  const missing = [...labels.keys()].filter((column) => !places.has(column))
  if (missing.length > 0) throw new ImportColumnsMissing({ columns: namesOf(missing, labels) })
  if (body.length === 0 || body.length > MOST_LINES)
    throw new ImportWrongLength({ most: MOST_LINES })

  return body.map(({ info, record }) => ({
    number: info.lines,
    values: record.length === head.record.length ? valuesOf(record, places) : null,
  }))
}

function rowsOf(text: string): Row[] {
  try {
    const options = { bom: true, info: true, trim: true, relax_column_count: true } as const
    // With `info` each record comes with its line; the package's types know it only without.
    const rows = parse(text, options) as unknown as Row[]
    return rows.filter(({ record }) => record.some((cell) => cell))
  } catch (error) {
    if (error instanceof CsvError) throw new ImportUnreadable()
    throw error
  }
}

function placesIn(head: string[], labels: Map<string, string[]>) {
  const places = new Map<string, number>()
  for (const [column, known] of labels) {
    const place = head.findIndex((cell) => cell === column || known.includes(cell))
    if (place >= 0) places.set(column, place)
  }
  return places
}

function namesOf(columns: string[], labels: Map<string, string[]>) {
  return columns.map((column) => labels.get(column)?.[0] ?? column).join('、')
}

/** An empty cell is left out, as an empty field of a form is. */
function valuesOf(record: string[], places: Map<string, number>) {
  const filled = [...places].filter(([, place]) => record[place] !== '')
  return Object.fromEntries(filled.map(([column, place]) => [column, record[place]]))
}
