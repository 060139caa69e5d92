import type { TransactionClient } from '#core/database'
import { columns, type EntryRow } from '#search/postgresql/entry_row'
import { ERA_BITS, marks, SLICE_BITS } from '#search/postgresql/lexemes'

const names = Object.keys(columns)
const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`)

/**
 * An unchanged row is not written again, so that building anew costs little and newer documents stay
 * newer. Slice and era are only known once the position is.
 */
const statement = `
  with given as materialized (
    select *, nextval('search_positions') as position
    from json_to_recordset(?::json) as given (id uuid, lexemes text, ${types.join(', ')})
  )
  insert into search_documents (id, position, lexemes, ${names.join(', ')})
  select id, position,
    (lexemes || ' ''${marks.slice}' || (position >> ${SLICE_BITS})
      || ''' ''${marks.era}' || (position >> ${ERA_BITS}) || '''')::tsvector,
    ${names.join(', ')}
  from given
  on conflict (plugin_id, kind, document_id) do update set
    updated_at = now(), position = excluded.position, lexemes = excluded.lexemes,
    ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
  where search_documents.digest <> excluded.digest
  returning id`

/** Writes rows to the index; answers the ids of those that changed. */
export default async function storeRows(
  rows: EntryRow[],
  client: TransactionClient
): Promise<string[]> {
  if (rows.length === 0) return []

  const answer = await client.rawQuery(statement, [JSON.stringify(rows)])
  return answer.rows.map(({ id }: { id: string }) => id)
}
