import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { ListImport } from '#core/lists'
import type { Plugin } from '#core/plugin'
import transaction from '#core/transaction'
import type { BroughtLine } from '#kernel/list_lines'
import PluginImport from '#kernel/models/plugin_import'
import type Person from '#identity/models/person'
import lineFaults, { type LineFault } from '#sheets/line_faults'
import type Territory from '#territories/models/territory'

export type BroughtList = { id: string; lines: BroughtLine[]; by: Person }

/**
 * Takes a list line by line, each in a transaction of its own together with the count of those that
 * were taken; what is wrong with a line is kept beside its number. The same `id` is taken once.
 */
export default async function importList(
  plugin: Plugin,
  list: ListImport,
  territory: Territory,
  brought: BroughtList
) {
  if (!(await begin(plugin, list, territory, brought))) return

  await forgetOldFaults()
  const { default: take } = await list.line()
  for (const { number, values } of brought.lines) {
    if (values) {
      await tryLine(plugin, number, brought.id, () => take(territory, values, brought.by))
    } else {
      await keepFault(brought.id, wrongLength(number))
    }
  }
  await PluginImport.query().where('id', brought.id).update({ finished_at: new Date() })
}

/** Whether this is the first time; the row's key is the lock. */
async function begin(
  plugin: Plugin,
  { name }: ListImport,
  territory: Territory,
  { by, id, lines }: BroughtList
) {
  const begun = await db
    .knexQuery()
    .table('plugin_imports')
    .insert({
      id,
      plugin_id: plugin.id,
      territory_id: territory.id,
      name,
      lines: lines.length,
      made_by_id: by.id,
    })
    .onConflict('id')
    .ignore()
    .returning('id')
  return begun.length > 0
}

async function tryLine(plugin: Plugin, line: number, id: string, take: () => Promise<void>) {
  try {
    await transaction(async (client) => {
      await take()
      await client.from('plugin_imports').where({ id }).increment('taken', 1)
    })
  } catch (error) {
    // Whatever is wrong with one line, the others are not held up by it.
    await keepFault(id, lineFaults(plugin.id, line, error)[0])
  }
}

async function keepFault(id: string, fault: LineFault) {
  await db.rawQuery('update plugin_imports set faults = faults || ?::jsonb where id = ?', [
    JSON.stringify([fault]),
    id,
  ])
}

function wrongLength(line: number): LineFault {
  return { line, key: 'plugins.imports.wrong_length', field: null, values: {} }
}

async function forgetOldFaults() {
  await PluginImport.query()
    .where('created_at', '<', DateTime.now().minus({ months: 1 }).toJSDate())
    .whereRaw(`faults <> '[]'`)
    .update({ faults: '[]' })
}
