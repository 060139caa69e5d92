import db from '@adonisjs/lucid/services/db'
import pluginTables from '#kernel/plugin_tables'

/**
 * Answers how to sum up what lies in the plugin's tables and in those of the kits: a text to compare. The sum of
 * a table needs no order of its rows, which may be many.
 */
export default async function recordsOf(pluginId: string) {
  const tables = await db.transaction((client) => pluginTables(pluginId, client))
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) as count, sum(hashtextextended(row::text, 0)) as sum
       from ${name} as row`
  )
  return async () => {
    const { rows } = await db.rawQuery(sums.join(' union all '))
    return JSON.stringify(rows)
  }
}
