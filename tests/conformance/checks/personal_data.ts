import db from '@adonisjs/lucid/services/db'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { createPlace } from '#tests/conformance/places'
import type { Check, Fault, Subject } from '#tests/conformance/subject'

/** Whoever asks gets a copy of what is held about them, and after an erasure nothing leads to them. */
const personalData: Check = async (subject) => {
  const { factories, plugin } = subject
  const community = await createPlace(subject)
  const { owner } = await factories.fill(community)
  const held = await tablesWith(subject, owner)
  if (!plugin.personalData) return held.map((table) => unknown(subject, table))

  const { default: data } = await plugin.personalData()
  const records = Object.values(await data.export(owner)).flat()
  const faults = held.length > 0 && records.length === 0 ? [notCopied(subject, held)] : []
  const erasure = await transaction((client) => data.erase(owner, client))
  if (erasure.outcome === 'retained') return faults
  const left = await tablesWith(subject, owner)
  return [...faults, ...left.map((table) => leftIn(subject, table))]
}

export default personalData

/** The plugin's own tables in which somebody is to be recognised, by id or by name. */
async function tablesWith({ plugin }: Subject, person: Person): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select table_name from information_schema.tables
     where table_schema = current_schema() and starts_with(table_name, ?) order by 1`,
    [`${plugin.id}_`]
  )
  const names: string[] = rows.map(({ table_name: name }: { table_name: string }) => name)
  const found = await Promise.all(names.map((name) => mentions(name, person)))
  return names.filter((_, index) => found[index])
}

async function mentions(table: string, { id, name }: Person) {
  const { rows } = await db.rawQuery(
    `select exists (select from ${table} as row
       where strpos(row::text, :id) > 0 or strpos(row::text, :name) > 0) as is_there`,
    { id, name: name ?? id }
  )
  return rows[0].is_there as boolean
}

function unknown({ plugin }: Subject, table: string): Fault {
  return {
    where: `plugins/${plugin.id}/plugin.ts`,
    what: `keeps something about a person in "${table}" and has no personalData`,
    doThis: 'write personal_data.ts and name it in the manifest',
  }
}

function notCopied({ plugin }: Subject, tables: string[]): Fault {
  return {
    where: `plugins/${plugin.id}/personal_data.ts`,
    what: `copies nothing of what it keeps in ${tables.join(', ')}`,
    doThis: 'let `export` answer the records of the person',
  }
}

function leftIn({ plugin }: Subject, table: string): Fault {
  return {
    where: `plugins/${plugin.id}/personal_data.ts`,
    what: `says that it erased somebody who is still in "${table}"`,
    doThis: 'delete the rows, take the person out of them, or name the law that keeps them',
  }
}
