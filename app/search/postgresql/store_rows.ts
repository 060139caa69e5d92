import type { TransactionClient } from '#core/database'
import { columns, names, type default as EntryRows } from '#search/postgresql/entry_rows'
import { ERA_BITS, marks, SLICE_BITS } from '#search/postgresql/lexemes'

const typed = names.map((name) => `${name}::${columns[name]}`)
const changing = names.filter((name) => name !== 'id')

/**
 * An unchanged row is not written again, so that building anew costs little and newer documents stay
 * newer. Slice and era are only known once the position is.
 */
const statement = `
  with given as materialized (
    select *, nextval('search_positions') as position
    from unnest(?::tsvector[], ${names.map(() => '?::text[]').join(', ')}) as given (lexemes, ${names.join(', ')})
  )
  insert into search_documents (position, lexemes, ${names.join(', ')})
  select position,
    lexemes || array_to_tsvector(array[
      '${marks.slice}' || (position >> ${SLICE_BITS}), '${marks.era}' || (position >> ${ERA_BITS})
    ]),
    ${typed.join(', ')}
  from given
  on conflict (plugin_id, kind, document_id) do update set
    updated_at = now(), position = excluded.position, lexemes = excluded.lexemes,
    ${changing.map((name) => `${name} = excluded.${name}`).join(', ')}
  where search_documents.digest <> excluded.digest
  returning id`

/** Writes rows to the index; answers the ids of those that changed. */
export default async function storeRows(
  rows: EntryRows,
  client: TransactionClient
): Promise<string[]> {
  if (rows.count === 0) return []

  const answer = await client.rawQuery(statement, rows.written())
  return answer.rows.map(({ id }: { id: string }) => id)
}
