import type { SearchEntry } from '#search/entry'
import { TextArray, TsvectorArray } from '#search/postgresql/binary_arrays'
import lexemesOf from '#search/postgresql/lexemes'
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

/** In the order in which they are written. */
export const names = Object.keys(columns) as (keyof typeof columns)[]

/**
 * Entries on their way to the index, column by column: each is written down at once as PostgreSQL receives it, so
 * that of a hundred words nothing is left that would be carried along until it is stored.
 */
export default class EntryRows {
  readonly #lexemes = new TsvectorArray()
  readonly #texts = names.map(() => new TextArray())
  count = 0

  add(entry: SearchEntry) {
    const texts = textsOf(entry)
    this.#lexemes.add(lexemesOf(entry))
    for (const [place, name] of names.entries()) this.#texts[place].add(texts[name])
    this.count += 1
  }

  /** What each is found by, and the columns in their order. */
  written(): Buffer[] {
    return [this.#lexemes, ...this.#texts].map((array) => array.written())
  }
}

/** The text of each column as PostgreSQL reads it. */
function textsOf(entry: SearchEntry): Record<keyof typeof columns, string | null> {
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
  }
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
