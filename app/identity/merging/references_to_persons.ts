import type { TransactionClient } from '#core/database'

/** A column that says whose a row is, and by which columns the row is found. */
export type Reference = { table: string; column: string; key: string[] }

type Row = { table: string; column: string; key: string[] }

/**
 * Every column of every table, of plugins too, by which something belongs to a person: the foreign keys
 * that lead to `persons`. Left out are those that say who did something (`decided_by_id`): what was
 * done stays done by the entry that did it, which is still found through `merged_into_id`.
 */
export default async function referencesToPersons(client: TransactionClient): Promise<Reference[]> {
  const { rows } = await client.rawQuery(`
    select child.relname as table, attribute.attname as column,
      (select array_agg(part.attname::text order by part.attnum)
       from pg_index as index
       join pg_attribute as part on part.attrelid = child.oid and part.attnum = any(index.indkey)
       where index.indrelid = child.oid and index.indisprimary) as key
    from pg_constraint as reference
    join pg_class as child on child.oid = reference.conrelid
    join pg_attribute as attribute
      on attribute.attrelid = child.oid and attribute.attnum = reference.conkey[1]
    where reference.contype = 'f' and reference.confrelid = 'persons'::regclass
      and reference.confkey = array[(
        select attnum from pg_attribute where attrelid = 'persons'::regclass and attname = 'id'
      )]
    order by child.relname, attribute.attname`)
  return (rows as Row[]).filter((row) => row.key !== null && saysWhose(row))
}

/** Of who asked for something it is still theirs. */
const owners = new Set(['asked_by_id'])
const keptByItself = /^(persons|person_merges|audit_entries)$/

function saysWhose({ column, table }: Row) {
  if (keptByItself.test(table)) return false
  return owners.has(column) || !/(^|_)by_id$/.test(column)
}
