import documentsToShow, { type DocumentToShow } from '#search/queries/documents_to_show'
import type { FoundDocument, Findings, Inquiry, Result } from '#search/queries/search'
import highlight, { snippetOf, type Piece } from '#search/highlight'
import type { Query } from '#search/query'
import type { Narrowing } from '#search/narrowing'

/** A result as the page shows it. `kind` is `service`, or `<plugin>/<kind>`. */
type ResultView = {
  id: string
  kind: string
  title: string
  titlePieces: Piece[]
  detail: string
  detailPieces: Piece[]
  icon: string
  href: string
}

type KindView = { kind: string; count: number }

/** One name by which results can be narrowed down, with the values that there are. */
type FacetView = { name: string; values: { value: string; count: number }[] }

export type ResultPage = {
  text: string
  corrected: string | null
  results: ResultView[]
  /** In the order of their best results. */
  kinds: KindView[]
  facets: FacetView[]
  narrowing: Narrowing
  /** Whether some of it says when it is open. */
  hasHours: boolean
}

/** Of each kind so many stand on the page of all kinds, and of one kind so many. */
const MOST_OF_EACH = 5
const MOST_OF_ONE = 50

/** What the page of results shows, texts and all. */
export default async function resultPage(
  { narrowing, typed }: Inquiry,
  { corrected, query, results }: Findings
): Promise<ResultPage> {
  const shown = narrowing.kind ? results.slice(0, MOST_OF_ONE) : fewOfEach(results)
  const documents = await documentsToShow(shown)
  return {
    text: typed.trim().slice(0, 100),
    corrected,
    results: shown.flatMap((result) => viewOf(result, documents, query)),
    kinds: kindsOf(results),
    facets: narrowing.kind ? facetsOf(results) : [],
    narrowing,
    hasHours: results.some((result) => 'document' in result && result.document.hasHours),
  }
}

function kindOf(result: Result) {
  if ('service' in result) return 'service'
  return `${result.document.plugin_id}/${result.document.kind}`
}

function fewOfEach(results: Result[]) {
  const counts = new Map<string, number>()
  return results.filter((result) => {
    const count = (counts.get(kindOf(result)) ?? 0) + 1
    counts.set(kindOf(result), count)
    return count <= MOST_OF_EACH
  })
}

function kindsOf(results: Result[]): KindView[] {
  return tallied(results.map(kindOf)).map(([kind, count]) => ({ kind, count }))
}

function facetsOf(results: Result[]): FacetView[] {
  const documents = results.filter((result): result is FoundDocument => 'document' in result)
  const names = new Set(documents.flatMap(({ document }) => Object.keys(document.facets)))
  return [...names].sort().map((name) => {
    const values = documents.flatMap(({ document }) => document.facets[name] ?? [])
    return { name, values: tallied(values).map(([value, count]) => ({ value, count })) }
  })
}

/** How often each comes, in the order in which they first come. */
function tallied(words: string[]) {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}

function viewOf(
  result: Result,
  documents: Map<string, DocumentToShow>,
  query: Query
): ResultView[] {
  const shown = 'service' in result ? { ...result.service, detail: '' } : documents.get(result.id)
  // It was removed a moment ago.
  if (!shown) return []
  const detail = 'service' in result ? '' : lineOf(documents.get(result.id)!, query)
  return [
    {
      id: result.id,
      kind: kindOf(result),
      title: shown.title,
      titlePieces: highlight(shown.title, query),
      detail,
      detailPieces: highlight(detail, query),
      icon: shown.icon,
      href: shown.href,
    },
  ]
}

/** The line below the title: its own, or the place in its texts where the words stand. */
function lineOf({ detail, high, low, normal, title }: DocumentToShow, query: Query) {
  const isInView = [title, detail].some((text) => snippetOf(text, query) !== null)
  const snippets = [high, normal, low].map((text) => snippetOf(text, query))
  const snippet = isInView ? null : snippets.find((text) => text !== null)
  return [detail, snippet ?? ''].filter((text) => text !== '').join(' · ')
}
