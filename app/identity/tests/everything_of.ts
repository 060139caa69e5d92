import db from '@adonisjs/lucid/services/db'
import type Person from '#identity/models/person'

/** Every row that any table has of these persons, as it stands. */
export default async function everythingOf(persons: Person[]) {
  const ids = persons.map(({ id }) => id)
  const { rows: references } = await db.rawQuery(`
    select conrelid::regclass::text as table, attname as column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = 'persons'::regclass
      and conrelid::regclass::text !~ '^(audit_|person_)'
    order by 1, 2`)
  const rows: unknown[] = []
  for (const { column, table } of references) {
    rows.push(await db.from(table).whereIn(column, ids).orderByRaw('to_jsonb(??)::text', [table]))
  }
  const own = await db.from('persons').whereIn('id', ids).orderBy('id')
  const still = own.map(({ updated_at, ...facts }) => facts)
  return JSON.stringify({ rows, still })
}
