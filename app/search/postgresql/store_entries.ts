import type { TransactionClient } from '#core/database'
import type { SearchEntry } from '#search/entry'
import { marks, SLICE_BITS } from '#search/postgresql/lexemes'

/** The columns of an entry with their types, as PostgreSQL reads them from JSON. */
const columns = {
  plugin_id: 'text',
  kind: 'text',
  document_id: 'uuid',
  territory_id: 'uuid',
  title: 'text',
  detail: 'text',
  keywords: 'text[]',
  high: 'text',
  normal: 'text',
  low: 'text',
  words: 'text',
  pinyin: 'text',
  initials: 'text',
  href: 'text',
  icon: 'text',
  roles: 'text[]',
  owner_id: 'uuid',
  visible_from: 'timestamptz',
  visible_until: 'timestamptz',
  boost: 'smallint',
  suggests: 'boolean',
  facets: 'jsonb',
  open_during: 'int4multirange',
  form: 'smallint',
  digest: 'text',
}

const names = Object.keys(columns)
const types = Object.entries(columns).map(([name, type]) => `${name} ${type}`)

/**
 * An unchanged row is not written again, so that building anew costs little and newer documents stay
 * newer. The slice is only known once the position is.
 */
const statement = `
  with given as materialized (
    select *, nextval('search_positions') as position
    from jsonb_to_recordset(?::jsonb) as given (id uuid, lexemes text, ${types.join(', ')})
  )
  insert into search_documents (id, position, lexemes, ${names.join(', ')})
  select id, position,
    (lexemes || ' ''${marks.slice}' || (position >> ${SLICE_BITS}) || '''')::tsvector,
    ${names.join(', ')}
  from given
  on conflict (plugin_id, kind, document_id) do update set
    updated_at = now(), position = excluded.position, lexemes = excluded.lexemes,
    ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
  where search_documents.digest <> excluded.digest
  returning id`

/** Writes entries to the index; answers the ids of the rows that changed. */
export default async function storeEntries(
  entries: (SearchEntry & { id: string })[],
  client: TransactionClient
): Promise<string[]> {
  const { rows } = await client.rawQuery(statement, [JSON.stringify(entries.map(rowOf))])
  return rows.map(({ id }: { id: string }) => id)
}

function rowOf(entry: SearchEntry & { id: string }) {
  return {
    id: entry.id,
    lexemes: entry.lexemes,
    plugin_id: entry.pluginId,
    kind: entry.kind,
    document_id: entry.documentId,
    territory_id: entry.territoryId,
    title: entry.title,
    detail: entry.detail,
    keywords: entry.keywords,
    high: entry.high,
    normal: entry.normal,
    low: entry.low,
    words: entry.words,
    pinyin: entry.pinyin,
    initials: entry.initials,
    href: entry.href,
    icon: entry.icon,
    roles: entry.roles,
    owner_id: entry.ownerId,
    visible_from: entry.visibleFrom,
    visible_until: entry.visibleUntil,
    boost: entry.boost,
    suggests: entry.suggests,
    facets: entry.facets,
    open_during: multirangeOf(entry.openDuring),
    form: entry.form,
    digest: entry.digest,
  }
}

function multirangeOf(times: [number, number][] | null) {
  return times && `{${times.map(([from, to]) => `[${from},${to})`).join(',')}}`
}
