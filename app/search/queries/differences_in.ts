import transaction from '#core/transaction'
import dictionary from '#search/dictionary'
import type { SearchDocument } from '#search/document'
import entriesOf, { inOrder, keyOf } from '#search/entries_of'
import { lockForRebuilding } from '#search/postgresql/lock_for_writing'
import indexedRows, { type IndexedRow } from '#search/queries/indexed_rows'
import pathsOf from '#search/queries/paths_of'
import type Territory from '#territories/models/territory'

/** `missing`: not in the index; `stray`: only in the index; `different`: the index says something else. */
export type Difference = {
  kind: string
  id: string
  title: string
  what: 'missing' | 'stray' | 'different'
}

/** Where the index of a plugin at a territory differs from what `documentsNow` says. */
export default async function differencesIn(
  pluginId: string,
  territory: Territory,
  documentsNow: () => Promise<SearchDocument[]>
): Promise<Difference[]> {
  await dictionary.load()
  return transaction(async (client) => {
    await lockForRebuilding(pluginId, client)
    const documents = inOrder(await documentsNow())
    const paths = await pathsOf(documents, client)
    const strays = await indexedRows(pluginId, territory, client)
    const differences: Difference[] = []
    for await (const entry of entriesOf(pluginId, documents, paths)) {
      const { digest, documentId: id, kind, title } = entry
      const row = strays.get(keyOf(kind, id))
      strays.delete(keyOf(kind, id))
      if (row?.digest === digest) continue
      differences.push({ kind, id, title, what: row ? 'different' : 'missing' })
    }
    return [...differences, ...[...strays.values()].map(stray)]
  })
}

function stray({ document_id: id, kind, title }: IndexedRow): Difference {
  return { kind, id, title, what: 'stray' }
}
