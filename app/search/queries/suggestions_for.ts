import declarations from '#search/declarations'
import highlight, { type Piece } from '#search/highlight'
import documentsToShow from '#search/queries/documents_to_show'
import { searchNames, type Inquiry } from '#search/queries/search'

export type Suggestion = { text: string; pieces: Piece[]; icon: string; href: string }

const MOST = 8

/** What is called as somebody has begun to type, each name once, the nearest first. */
export default async function suggestionsFor(inquiry: Inquiry): Promise<Suggestion[]> {
  const { query, results } = await searchNames(inquiry)
  const suggested = results
    .filter((result) => 'service' in result || suggests(result.document))
    .slice(0, 3 * MOST)
  const documents = await documentsToShow(suggested)
  const suggestions = suggested.flatMap((result): Suggestion[] => {
    const shown = 'service' in result ? result.service : documents.get(result.id)
    if (!shown) return []
    const { href, icon, title } = shown
    return [{ text: title, pieces: highlight(title, query), icon, href }]
  })
  const byText = new Map(suggestions.toReversed().map((each) => [each.text, each]))
  return suggestions.filter((each) => byText.get(each.text) === each).slice(0, MOST)
}

function suggests({ kind, plugin_id: pluginId }: { kind: string; plugin_id: string }) {
  return declarations.of(pluginId, kind).suggests
}
