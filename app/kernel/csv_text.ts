import type { ListLine } from '#core/lists'

type Cell = ListLine[string]

/** At the beginning of a cell these make a table program calculate instead of showing it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** Excel takes a file without it for GBK. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows as the text of a CSV file (RFC 4180) that table programs open as it is meant: UTF-8 with a
 * byte order mark, and texts that look like a formula with an apostrophe before them.
 */
export default function csvText(rows: Cell[][]) {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

/** Numbers are ours and stay numbers, negative ones too. */
function written(cell: Cell) {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)

  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
