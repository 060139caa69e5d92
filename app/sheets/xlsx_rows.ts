import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { streamXlsxRows } from 'hucre/xlsx'
import { SheetUnreadable } from '#sheets/errors'
import type { SheetRow } from '#sheets/read_sheet'

type CellValue = string | number | boolean | Date | null

/** From here on a number has lost its last digits when the table program took it for one. */
const EXACT = 1e15

/** The rows of the first sheet of a workbook, as it is unpacked. */
export default async function* xlsxRows(path: string): AsyncGenerator<SheetRow> {
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  const rows = streamXlsxRows(bytes)[Symbol.asyncIterator]()
  let width: number | undefined
  for (;;) {
    // What is wrong inside a file, whatever it is, means that it cannot be read.
    const next = await rows.next().catch(() => {
      throw new SheetUnreadable()
    })
    if (next.done) return
    const cells = next.value.values.map(written)
    width ??= cells.length
    yield { number: next.value.index + 1, cells: fitted(cells, width) }
  }
}

/** As wide as the head: empty cells at the end of a row are not in the file, or are left over from a format. */
function fitted(cells: string[], width: number) {
  const padded = [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]
  return padded.slice(width).every((cell) => cell === '') ? padded.slice(0, width) : padded
}

function written(value: CellValue) {
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  // `6.20602E+17`, as the table program shows it, so that nobody takes it for the whole number.
  if (typeof value === 'number' && Math.abs(value) >= EXACT)
    return value.toExponential(5).toUpperCase()
  return String(value).trim()
}
