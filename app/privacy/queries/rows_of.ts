import db from '@adonisjs/lucid/services/db'
import { whoseRows } from '#privacy/dictionary'
import type { Holding, Source } from '#privacy/domain_data'
import { unseal } from '#identity/sealed'

/** The key of a text, and its values. */
export type Said = { key: string; values: Record<string, string | number> }
type Value = string | number | boolean | Date | Said | null
export type Row = Record<string, Value>

/** What a table holds about a person, the newest first, readable: sealed values are opened. */
export default async function rowsOf(holding: Holding, people: string[]): Promise<Row[]> {
  const { fields, from, table } = holding
  if (Object.keys(fields).length === 0) return []
  const columns = Object.entries(fields).map(([name, source]) => `${sqlOf(source)} as "${name}"`)
  const { rows } = await db.rawQuery(
    `select ${columns.join(', ')} from ${from ?? table} where ${whoseRows(holding)}
     order by ${table}.id desc`,
    { people }
  )
  return rows.map((row: Row) => opened(row, fields))
}

function sqlOf(source: Source) {
  if (typeof source === 'string') return source
  if ('sealed' in source) return source.sealed
  if ('sql' in source) return source.sql
  return `jsonb_build_object('key', ${source.said}, 'values', ${source.values ?? "'{}'::jsonb"})`
}

function opened(row: Row, fields: Holding['fields']): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, openedValue(value, fields[name])])
  )
}

function openedValue(value: Value, source: Source): Value {
  if (typeof source === 'string' || value === null) return value
  if ('sealed' in source) return unseal(String(value))
  // A text that depends on something nobody has said, such as a relation.
  if ('said' in source && (value as Said).key === null) return null
  return value
}
