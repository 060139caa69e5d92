import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
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

/** A file to be saved under its name, whatever letters that has (RFC 6266). */
export function nameFile(response: HttpContext['response'], name: string, mediaType: string) {
  const encoded = encodeURIComponent(name).replaceAll("'", '%27')
  const plain = `list.${name.split('.').at(-1)}`
  response.header('content-type', mediaType)
  response.header(
    'content-disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
  )
}
