import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import db from '@adonisjs/lucid/services/db'
import type { BaseSchema } from '@adonisjs/lucid/schema'
import type { TransactionClient } from '#core/database'
import type { Check, Fault, Subject } from '#tests/conformance/subject'

type Migration = new (client: TransactionClient, file: string, dryRun: boolean) => BaseSchema

/** Migrations go up, down and up again, in a schema of their own that is thrown away. */
const migrations: Check = async (subject) => {
  const files = await migrationsOf(subject)
  const where = `plugins/${subject.plugin.id}/database/migrations`
  const client = await db.transaction()
  try {
    await client.rawQuery('create schema scratch')
    await client.rawQuery('set local search_path to scratch, public')
    await run(files, 'execUp', client)
    const first = await structure(client)
    const faults = await faultsOfTables(subject, client)
    await run([...files].reverse(), 'execDown', client)
    const left = await structure(client)
    if (left.length > 0) return [...faults, leftBehind(where, left)]

    await run(files, 'execUp', client)
    const second = await structure(client)
    if (first.join() !== second.join()) faults.push(grownTogether(where))
    return faults
  } catch (error) {
    const what = `cannot be run up, down and up: ${(error as Error).message}`
    return [{ where, what, doThis: 'let `down` undo what `up` does, in reverse order' }]
  } finally {
    await client.rollback()
  }
}

export default migrations

async function migrationsOf({ folder }: Subject) {
  const directory = join(folder, 'database/migrations')
  if (!existsSync(directory)) return []
  const names = (await readdir(directory)).filter((name) => /^\d.*\.(js|ts)$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const module = await import(pathToFileURL(join(directory, name)).href)
      return { name, Schema: module.default as Migration }
    })
  )
}

async function run(
  files: { name: string; Schema: Migration }[],
  direction: 'execUp' | 'execDown',
  client: TransactionClient
) {
  for (const { name, Schema } of files) await new Schema(client, name, false)[direction]()
}

async function structure(client: TransactionClient): Promise<string[]> {
  const { rows } = await client.rawQuery(
    `select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
     from information_schema.columns where table_schema = 'scratch' order by 1`
  )
  return rows.map(({ line }: { line: string }) => line)
}

async function faultsOfTables({ plugin: { id } }: Subject, client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select tables.table_name as name,
       exists (select from information_schema.columns as columns
               where columns.table_schema = 'scratch' and columns.table_name = tables.table_name
                 and column_name = 'territory_id') as has_territory,
       array(select parent.relname::text from pg_constraint as key
             join pg_class as child on child.oid = key.conrelid
             join pg_class as parent on parent.oid = key.confrelid
             join pg_namespace as space on space.oid = child.relnamespace
             where key.contype = 'f' and space.nspname = 'scratch'
               and child.relname = tables.table_name) as parents
     from information_schema.tables as tables where table_schema = 'scratch' order by 1`
  )
  return rows.flatMap((table: Table) => faultsOf(id, table))
}

type Table = { name: string; has_territory: boolean; parents: string[] }

/** Tables of the core that a plugin's records may lead to. */
const core = [
  ...['territories', 'persons', 'households', 'organisations', 'files'],
  ...['enrolment_sessions', 'enrolments', 'booking_resources', 'bookings'],
]

function faultsOf(id: string, { has_territory: hasTerritory, name, parents }: Table): Fault[] {
  const where = `plugins/${id}/database/migrations`
  const faults: Fault[] = []
  if (!name.startsWith(`${id}_`)) {
    const doThis = `call it ${id}_${name}`
    faults.push({ where, what: `makes the table "${name}", which is not the plugin's`, doThis })
  }
  const foreign = parents.filter((each) => !core.includes(each) && !each.startsWith(`${id}_`))
  for (const parent of foreign) {
    const doThis = 'keep the id without a foreign key, and hear of changes by events'
    faults.push({ where, what: `leads from "${name}" to the table "${parent}"`, doThis })
  }
  if (!hasTerritory && !parents.some((each) => each.startsWith(`${id}_`))) {
    const doThis = 'add territory_id, or a foreign key to a table of the plugin that has it'
    faults.push({ where, what: `keeps "${name}" without a territory`, doThis })
  }
  return faults
}

function leftBehind(where: string, left: string[]): Fault {
  const tables = [...new Set(left.map((line) => line.split('.')[0]))].join(', ')
  return { where, what: `leaves ${tables} behind when it goes down`, doThis: 'drop it in `down`' }
}

function grownTogether(where: string): Fault {
  const what = 'makes other tables the second time it goes up'
  return { where, what, doThis: 'let `down` undo all that `up` does' }
}
