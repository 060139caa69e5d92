import { SheetColumnsMissing } from '#sheets/errors'

/** What each column may be called in the head of a file: its own name, and its labels. */
export type ColumnLabels = Map<string, string[]>

/**
 * Where each column stands in the head of a file, in any order, by its name or one of its labels; a note in
 * brackets after a label does not matter. Throws E_SHEETS_COLUMNS_MISSING, with their labels.
 */
export default function columnsIn(
  head: string[],
  labels: ColumnLabels,
  required: readonly string[] = [...labels.keys()]
) {
  const cells = head.map(tidy)
  const places = new Map<string, number>()
  for (const [column, known] of labels) {
    const place = cells.findIndex((cell) => cell === column || known.map(tidy).includes(cell))
    if (place >= 0) places.set(column, place)
  }
  const missing = required.filter((column) => !places.has(column))
  if (missing.length > 0) {
    const columns = missing.map((column) => labels.get(column)?.[0] ?? column).join('、')
    throw new SheetColumnsMissing({ columns })
  }
  return places
}

/** By column; an empty cell is left out, as an empty field of a form is. */
export function valuesIn(cells: string[], places: Map<string, number>): Record<string, string> {
  const filled = [...places].filter(([, place]) => cells[place])
  return Object.fromEntries(filled.map(([column, place]) => [column, cells[place]]))
}

function tidy(label: string) {
  return label
    .normalize('NFKC')
    .replace(/[\s*]/g, '')
    .replace(/\(.*\)$/, '')
}
