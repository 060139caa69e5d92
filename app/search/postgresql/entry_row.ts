import type { SearchEntry } from '#search/entry'
import lexemesOf from '#search/postgresql/lexemes'
import newRowId from '#search/postgresql/row_id'

/** The columns of an entry with their types, as PostgreSQL reads them from JSON. */
export const columns = {
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

export type EntryRow = ReturnType<typeof rowOf>

/** An entry by the names of its columns, with what it is found by as the text of a `tsvector`. */
export function rowOf(entry: SearchEntry) {
  return {
    id: newRowId(),
    lexemes: lexemesOf(entry),
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
