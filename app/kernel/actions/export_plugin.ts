import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import type { Plugin } from '#core/plugin'
import type Person from '#identity/models/person'
import pluginTables from '#kernel/plugin_tables'
import type { RecordCounts } from '#kernel/queries/count_records'
import type Territory from '#territories/models/territory'

const AT_A_TIME = 500

/**
 * All records of a plugin at and below a territory, as lines of JSON: `{"table": …, "row": …}`, as they
 * were at one moment, however many there are. Once the last line has been taken, and only then, it is
 * written down that there is a copy, with counts and the SHA-256 of all lines.
 */
export default async function* exportPlugin(plugin: Plugin, territory: Territory, by: Person) {
  const counts: RecordCounts = {}
  const hash = createHash('sha256')
  const client = await db.transaction({ isolationLevel: 'repeatable read' })
  try {
    for await (const { line, table } of linesOf(plugin.id, territory, client)) {
      counts[table] = (counts[table] ?? 0) + 1
      hash.update(line)
      yield line
    }
  } finally {
    await client.rollback()
  }
  await db.table('plugin_exports').insert({
    id: uuid(),
    plugin_id: plugin.id,
    territory_id: territory.id,
    counts: JSON.stringify(counts),
    sha256: hash.digest('hex'),
    made_by_id: by.id,
    finished_at: new Date(),
  })
}

async function* linesOf(pluginId: string, territory: Territory, client: TransactionClient) {
  for (const { condition, name } of await pluginTables(pluginId, client)) {
    await client.rawQuery(
      `declare exported cursor for
       select json_build_object('table', '${name}', 'row', row_to_json(${name}))::text as line
       from ${name} where ${condition}`,
      { path: territory.path, plugin: pluginId }
    )
    let rows: { line: string }[]
    do {
      ;({ rows } = await client.rawQuery(`fetch ${AT_A_TIME} from exported`))
      for (const { line } of rows) yield { table: name, line: `${line}\n` }
    } while (rows.length === AT_A_TIME)
    await client.rawQuery('close exported')
  }
}
