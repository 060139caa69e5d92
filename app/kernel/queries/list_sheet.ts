import type { I18n } from '@adonisjs/i18n'
import type { ListExport } from '#core/lists'
import type { Plugin } from '#core/plugin'
import type Territory from '#territories/models/territory'

/** A list of a plugin as a sheet in the reader's language. */
export default async function listSheet(
  { id }: Plugin,
  { columns, lines, name }: ListExport,
  { i18n, territory }: { territory: Territory; i18n: I18n }
) {
  const { default: linesAt } = await lines()
  const rows = await linesAt(territory)
  return {
    title: `${i18n.t(`${id}.exports.${name}`)} ${territory.shortName}`,
    head: columns.map((column) => i18n.t(`${id}.exports.${name}_${column}`)),
    rows: rows.map((line) => columns.map((column) => line[column] ?? null)),
  }
}
