import type { Breadth, Candidate } from '#search/engine'
import engines from '#search/engines'
import correctionsOf from '#search/corrections'
import parseQuery, { type Query } from '#search/query'
import inOrder, { type Ranked } from '#search/ranking'
import servicesMatching, { type FoundService, type Service } from '#search/services'
import { distanceOf, type Sight } from '#search/sight'
import synonymsAt from '#search/queries/synonyms_at'
import visibleDocuments, { type VisibleDocument } from '#search/queries/visible_documents'
import type { Narrowing } from '#search/narrowing'
import normalise from '#search/normalise'

export type Inquiry = {
  typed: string
  sight: Sight
  services: Service[]
  narrowing: Narrowing
  /** Whether a plugin is on at a territory below the one that is searched. */
  isOn: (pluginId: string, path: string) => boolean
}

export type FoundDocument = Ranked & { document: VisibleDocument }
export type Result = FoundDocument | FoundService

export type Findings = {
  query: Query
  /** What was searched in place of what was typed, or null. */
  corrected: string | null
  /** In the order in which they are shown. */
  results: Result[]
}

export const everything: Narrowing = { kind: null, isOpenNow: false, facets: {} }

type Found = { result: Result; breadth: Breadth }

/** With this many things that are called so, texts are not looked through. */
const ENOUGH = 60

/** What somebody finds who typed this: as it is written, else as it may have been meant, else some of its words. */
export default async function search(inquiry: Inquiry): Promise<Findings> {
  const synonyms = await synonymsAt(inquiry.sight.path)
  const query = await parseQuery(inquiry.typed, synonyms)
  const found = await findAll(query, inquiry)
  if (found.length > 0 || query.parts.length === 0) return findings(query, found, null)

  for (const text of await correctionsOf(query.text)) {
    const meant = await parseQuery(text, synonyms)
    const foundInstead = await findAll(meant, inquiry)
    if (foundInstead.length > 0) return findings(meant, foundInstead, text)
  }
  const partly = query.parts.length > 1 ? await find('some_words', query, inquiry) : []
  return findings(query, partly, null)
}

/** What is called as it is typed, and nothing else: quickly enough to be shown at each letter. */
export async function searchNames(inquiry: Inquiry): Promise<Findings> {
  const query = await parseQuery(inquiry.typed, await synonymsAt(inquiry.sight.path))
  return findings(query, await findCalled(query, inquiry), null)
}

function findings(query: Query, found: Found[], corrected: string | null): Findings {
  return { query, corrected, results: inOrder(found, query) }
}

/** What is called so; and what tells of it, unless there is enough. */
async function findAll(query: Query, inquiry: Inquiry): Promise<Found[]> {
  const named = await findCalled(query, inquiry)
  if (named.length >= ENOUGH) return named

  const known = new Set(named.map(({ result }) => result.id))
  const others = await find('everywhere', query, inquiry)
  return [...named, ...others.filter(({ result }) => !known.has(result.id))]
}

/** The services and documents that are called so. */
async function findCalled(query: Query, inquiry: Inquiry): Promise<Found[]> {
  const { kind, isOpenNow } = inquiry.narrowing
  const services = kind || isOpenNow ? [] : servicesMatching(inquiry.services, query)
  const called = services.map((result): Found => ({ result, breadth: 'names' }))
  return [...called, ...(await find('names', query, inquiry))]
}

async function find(breadth: Breadth, query: Query, inquiry: Inquiry): Promise<Found[]> {
  const { isOn, narrowing, sight } = inquiry
  const candidates = await engines.candidates({ query, sight, breadth, ...narrowing })
  const ids = candidates.map(({ id }) => id)
  const documents = await visibleDocuments(ids, sight, narrowing)
  const scores = scoresOf(candidates)
  return documents
    .filter(({ path, plugin_id: pluginId }) => !isBelow(path, sight) || isOn(pluginId, path))
    .map((document) => ({ result: resultOf(document, sight, scores.get(document.id)!), breadth }))
}

function scoresOf(candidates: Candidate[]) {
  return new Map(candidates.map(({ id, score }) => [id, score]))
}

function isBelow(path: string, sight: Sight) {
  return path.startsWith(`${sight.path}.`)
}

function resultOf(document: VisibleDocument, sight: Sight, score: number): FoundDocument {
  const { boost, id, initials, keywords, path, pinyin, position, words } = document
  return {
    id,
    words,
    keywords: keywords.map(normalise),
    pinyin,
    initials,
    distance: distanceOf(sight, path),
    boost,
    score,
    position: Number(position),
    document,
  }
}
