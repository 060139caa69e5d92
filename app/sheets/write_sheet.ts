import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { writeXlsxStream } from 'hucre/xlsx'

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** A value of a list; null is an empty cell. */
export type Cell = string | number | null

export type Sheet = {
  title: string
  head: string[]
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>
}

/** At the beginning of a cell these make a table program calculate instead of showing it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A sheet as the bytes of a file that Excel opens as it is meant, written while its rows are read. */
export default function writeSheet(sheet: Sheet, format: SheetFormat): Readable {
  return format === 'xlsx' ? workbook(sheet) : separatedValues(sheet)
}

/** Texts are cells of text there: a formula is shown and never calculated. */
function workbook({ head, rows, title }: Sheet) {
  const columns = head.map((header) => ({ header, width: Math.max(12, header.length * 2 + 4) }))
  const name = title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
  return Readable.fromWeb(
    writeXlsxStream(rows, { name, columns, freezePane: { rows: 1 } }) as never
  )
}

/** Without a byte order mark Excel takes the file for GBK. Numbers are ours and stay numbers. */
function separatedValues({ head, rows }: Sheet) {
  const lines = stringify({
    bom: true,
    record_delimiter: 'windows',
    cast: { string: (text) => (FORMULA.test(text) ? `'${text}` : text) },
  })
  async function* all() {
    yield head
    yield* rows
  }
  return Readable.from(all()).compose(lines) as Readable
}
