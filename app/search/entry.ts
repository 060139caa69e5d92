import { hash } from 'node:crypto'
import declarations from '#search/declarations'
import type { OpeningTime, SearchDocument } from '#search/document'
import nameOf, { type Name } from '#search/name'
import { joined, type Reading } from '#search/reading'
import { withoutIdentityNumbers } from '#search/sensitive'

/** Changes with the way in which texts are cut: what was indexed in an earlier form is indexed anew. */
export const FORM = 1

/** A document as the index knows it: its texts by weight, what it sounds like, for whom it is. */
export type SearchEntry = {
  pluginId: string
  kind: string
  documentId: string
  territoryId: string
  /** That of the territory. */
  path: string
  title: string
  detail: string
  keywords: string[]
  /** Title and keywords, cut. */
  names: Name[]
  /** The texts of the declared fields, by weight. */
  high: string
  normal: string
  low: string
  /** The normalised title: whoever types exactly this finds it first. */
  words: string
  pinyin: string
  initials: string
  href: string
  icon: string
  roles: string[]
  ownerId: string | null
  visibleFrom: Date | null
  visibleUntil: Date | null
  boost: number
  suggests: boolean
  facets: Record<string, string>
  /** Minutes of the week from Monday 0:00 on, as pairs of beginning and end; null if nothing is said. */
  openDuring: [number, number][] | null
  form: number
  /** Of all the above that was not cut out of the rest: two entries with the same digest are the same. */
  digest: string
}

const MINUTES_OF_DAY = 24 * 60

/** Titles are one line, and an index has no use for more. */
const LONGEST_TITLE = 200

/** What is found of a very long text is found by its beginning. */
const LONGEST_TEXT = 20_000

/** What the index keeps of a document; `path` is that of its territory. */
export default function entryOf(
  pluginId: string,
  document: SearchDocument,
  path: string
): SearchEntry {
  const { boost, suggests } = declarations.of(pluginId, document.kind)
  const title = cleaned(document.title, LONGEST_TITLE)
  const keywords = document.keywords.map((keyword) => cleaned(keyword, LONGEST_TITLE))
  const names = [title, ...keywords].map(nameOf)
  const entry: Omit<SearchEntry, 'digest' | 'names' | 'path'> = {
    pluginId,
    kind: document.kind,
    documentId: document.id,
    territoryId: document.territoryId,
    title,
    detail: cleaned(document.detail, LONGEST_TEXT),
    keywords,
    ...textsOf(pluginId, document),
    words: names[0].text,
    ...soundOf(names),
    href: document.href,
    icon: document.icon,
    ...audienceOf(document),
    boost,
    suggests,
    facets: facetsOf(pluginId, document),
    openDuring: document.openAt ? minutesOf(document.openAt) : null,
    form: FORM,
  }
  return { ...entry, names, path, digest: digestOf([entry, path]) }
}

/** How the names sound, one after another. */
function soundOf(names: Name[]): Reading {
  const spoken = names.filter(({ readings }) => readings.length > 0)
  const sounds = spoken.map(({ readings }) => joined(readings))
  return {
    pinyin: sounds.map(({ pinyin }) => pinyin).join(' '),
    initials: sounds.map(({ initials }) => initials).join(' '),
  }
}

function digestOf(parts: unknown[]) {
  return hash('md5', JSON.stringify(parts))
}

/** Begins and ends in minutes of the week, as people say them: from Monday to Sunday. */
function minutesOf(times: OpeningTime[]): [number, number][] {
  return times.flatMap(({ days, from, to }) =>
    days.map((day): [number, number] => {
      const midnight = (day - 1) * MINUTES_OF_DAY
      return [midnight + minuteOf(from), midnight + minuteOf(to)]
    })
  )
}

function minuteOf(time: string) {
  const [hours, minutes] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function cleaned(text: string, longest: number) {
  // PostgreSQL takes every character but NUL.
  return withoutIdentityNumbers(text.replaceAll('\u0000', ' ').slice(0, longest)).toWellFormed()
}

function textsOf(pluginId: string, { fields = {}, kind }: SearchDocument) {
  const texts = { high: [] as string[], normal: [] as string[], low: [] as string[] }
  for (const [name, text] of Object.entries(fields)) {
    texts[declarations.weightOf(pluginId, kind, name)].push(cleaned(text, LONGEST_TEXT))
  }
  return {
    high: texts.high.join('\n'),
    normal: texts.normal.join('\n'),
    low: texts.low.join('\n'),
  }
}

function audienceOf({ ownerId, roles, visibleFrom, visibleUntil }: SearchDocument) {
  return {
    roles: roles ?? [],
    ownerId: ownerId ?? null,
    visibleFrom: visibleFrom ?? null,
    visibleUntil: visibleUntil ?? null,
  }
}

function facetsOf(pluginId: string, { facets = {}, kind }: SearchDocument) {
  const declared = declarations.of(pluginId, kind).facets
  const stray = Object.keys(facets).find((name) => !declared.includes(name))
  if (stray) throw new Error(`"${stray}" is not a declared facet of ${pluginId}/${kind}`)
  return facets
}
