import { open } from 'node:fs/promises'
import csvRows from '#sheets/csv_rows'
import { SheetOldOrLocked } from '#sheets/errors'
import xlsxRows from '#sheets/xlsx_rows'

/** A row as table programs number it, its cells as text; an empty cell is an empty text. */
export type SheetRow = { number: number; cells: string[] }

/**
 * The rows of a file, one after the other however many there are: a workbook (XLSX, its first sheet), or
 * CSV in UTF-8, or in GB18030 as Chinese table programs save it. What is inside decides, not the name.
 * Throws E_SHEETS_… for what is neither.
 */
export default async function* readSheet(path: string): AsyncGenerator<SheetRow> {
  const beginning = await firstBytes(path)
  if (beginning === 'd0cf11e0') throw new SheetOldOrLocked()
  const rows = beginning === '504b0304' ? xlsxRows(path) : csvRows(path)
  for await (const row of rows) {
    if (row.cells.some((cell) => cell !== '')) yield row
  }
}

async function firstBytes(path: string) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead).toString('hex')
  } finally {
    await file.close()
  }
}
