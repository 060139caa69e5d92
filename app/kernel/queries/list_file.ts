import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import type { ListExport } from '#core/lists'
import type { Plugin } from '#core/plugin'
import csvText from '#kernel/csv_text'
import type Territory from '#territories/models/territory'

/** A list of a plugin as a file in the reader's language: its name and its text. */
export default async function listFile(
  { id }: Plugin,
  { columns, lines, name }: ListExport,
  { i18n, territory }: { territory: Territory; i18n: I18n }
) {
  const { default: linesAt } = await lines()
  const rows = await linesAt(territory)
  const header = columns.map((column) => i18n.t(`${id}.exports.${name}_${column}`))
  const body = rows.map((line) => columns.map((column) => line[column] ?? null))
  const day = DateTime.now().setZone('Asia/Shanghai').toISODate()
  const title = i18n.t(`${id}.exports.${name}`)
  return { name: `${title} ${territory.shortName} ${day}.csv`, text: csvText([header, ...body]) }
}
