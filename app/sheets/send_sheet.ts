import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import nameFile from '#files/name_file'
import writeSheet, { type Sheet, type SheetFormat } from '#sheets/write_sheet'

const mediaTypes: Record<SheetFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** Answers with a sheet to be saved as `<title> <day>.xlsx`. */
export default function sendSheet(
  response: HttpContext['response'],
  sheet: Sheet,
  format: SheetFormat
) {
  const day = DateTime.now().setZone('Asia/Shanghai').toISODate()
  nameFile(response, `${sheet.title} ${day}.${format}`, mediaTypes[format])
  return response.stream(writeSheet(sheet, format))
}
