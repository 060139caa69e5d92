import columnsIn, { valuesIn, type ColumnLabels } from '#sheets/columns_in'
import { SheetWrongLength } from '#sheets/errors'
import readSheet from '#sheets/read_sheet'

/** A line of a list by its columns; null where the line has more or fewer cells than the head. */
export type BroughtLine = { number: number; values: Record<string, string> | null }

/** A table program opens more, but nobody can mend more by hand. */
const MOST_LINES = 1000

/**
 * The lines of a file whose first line names the columns, in any order, by their names or by one of
 * their labels. Throws E_SHEETS_… when nothing can be made of the file as a whole.
 */
export default async function listLines(path: string, labels: ColumnLabels) {
  const lines: BroughtLine[] = []
  let head: { places: Map<string, number>; length: number } | null = null
  for await (const { cells, number } of readSheet(path)) {
    if (head) {
      const values = cells.length === head.length ? valuesIn(cells, head.places) : null
      lines.push({ number, values })
    } else {
      head = { places: columnsIn(cells, labels), length: cells.length }
    }
    if (lines.length > MOST_LINES) break
  }
  if (!head) columnsIn([], labels)
  if (lines.length === 0 || lines.length > MOST_LINES)
    throw new SheetWrongLength({ most: MOST_LINES })
  return lines
}
