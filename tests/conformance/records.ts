import db from '@adonisjs/lucid/services/db'
import pluginTables from '#kernel/plugin_tables'

/** What lies in the plugin's tables and in those of the kits, as one text to compare. */
export default async function recordsOf(pluginId: string) {
  return db.transaction(async (client) => {
    const tables = await pluginTables(pluginId, client)
    const sums: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.rawQuery(
        `select count(*) as count, md5(string_agg(row::text, ',' order by row::text)) as sum
         from ${name} as row`
      )
      sums.push(`${name} ${rows[0].count} ${rows[0].sum}`)
    }
    return sums.join('\n')
  })
}
