import type { HttpContext } from '@adonisjs/core/http'
import nameFile from '#files/name_file'
import writePdf, { type PrintedTable } from '#sheets/write_pdf'
import writeSheet from '#sheets/write_sheet'

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** Answers with a table to be saved, as a workbook or as a page to print; both say the same. */
export default function sendTable(
  response: HttpContext['response'],
  table: PrintedTable,
  format: keyof typeof mediaTypes
) {
  nameFile(response, `${table.title} ${table.detail}.${format}`, mediaTypes[format])
  return response.stream(format === 'pdf' ? writePdf(table) : workbook(table))
}

/** What stands above and below the table of a page are rows of it here. */
function workbook({ facts, head, notes, rows, title }: PrintedTable) {
  const above = facts.map(({ label, value }) => [label, value])
  const below = notes.map((note) => [note])
  return writeSheet({ title, head, rows: [...above, ...rows, ...below] }, 'xlsx')
}
