import type { SearchEntry } from '#search/entry'
import lexemesOf, { type Lexemes } from '#search/postgresql/lexemes'
import newRowId from '#search/postgresql/row_id'

/** The columns of an entry with their types, all but its lexemes. */
export const columns = {
  id: 'uuid',
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

/** What an entry is found by, and the text of each column as PostgreSQL reads it. */
export type EntryRow = { lexemes: Lexemes; texts: Record<string, string | null> }

export function rowOf(entry: SearchEntry): EntryRow {
  return { lexemes: lexemesOf(entry), texts: textsOf(entry) }
}

function textsOf(entry: SearchEntry) {
  return {
    id: newRowId(),
    plugin_id: entry.pluginId,
    kind: entry.kind,
    document_id: entry.documentId,
    territory_id: entry.territoryId,
    title: entry.title,
    detail: entry.detail,
    keywords: arrayText(entry.keywords),
    high: entry.high,
    normal: entry.normal,
    low: entry.low,
    words: entry.words,
    pinyin: entry.pinyin,
    initials: entry.initials,
    href: entry.href,
    icon: entry.icon,
    roles: arrayText(entry.roles),
    owner_id: entry.ownerId,
    visible_from: momentText(entry.visibleFrom),
    visible_until: momentText(entry.visibleUntil),
    boost: String(entry.boost),
    suggests: String(entry.suggests),
    facets: JSON.stringify(entry.facets),
    open_during: multirangeText(entry.openDuring),
    form: String(entry.form),
    digest: entry.digest,
  } satisfies Record<keyof typeof columns, string | null>
}

function arrayText(texts: string[]) {
  const quoted = texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`)
  return `{${quoted.join(',')}}`
}

function momentText(moment: Date | null) {
  return moment && moment.toISOString()
}

function multirangeText(times: [number, number][] | null) {
  return times && `{${times.map(([from, to]) => `[${from},${to})`).join(',')}}`
}
