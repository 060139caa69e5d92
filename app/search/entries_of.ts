import { setImmediate as turn } from 'node:timers/promises'
import type { SearchDocument } from '#search/document'
import entryOf, { type SearchEntry } from '#search/entry'

/** So many are made at a stretch, in a few milliseconds; then whoever waits has a turn. */
const STRETCH = 20

/** What the index is to keep of documents, one after another; `paths` are those of their territories. */
export default async function* entriesOf(
  pluginId: string,
  documents: SearchDocument[],
  paths: Map<string, string>
): AsyncGenerator<SearchEntry> {
  for (const [place, document] of documents.entries()) {
    if (place % STRETCH === 0) await turn()
    const path = paths.get(document.territoryId)
    if (!path) throw new Error(`There is no territory ${document.territoryId}`)
    yield entryOf(pluginId, document, path)
  }
}

/** Documents, each once, in an order in which two writers never wait for each other. */
export function inOrder(documents: SearchDocument[]): SearchDocument[] {
  const byKey = new Map(documents.map((document) => [keyOf(document.kind, document.id), document]))
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!)
}

/** What tells the documents of one plugin apart. */
export function keyOf(kind: string, id: string) {
  return `${kind} ${id}`
}
