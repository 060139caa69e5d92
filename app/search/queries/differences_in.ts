import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { entriesOf } from '#search/actions/index_documents'
import dictionary from '#search/dictionary'
import type { SearchDocument } from '#search/document'
import { lockForRebuilding } from '#search/postgresql/lock_for_writing'
import type Territory from '#territories/models/territory'

/** `missing`: not in the index; `stray`: only in the index; `different`: the index says something else. */
export type Difference = {
  kind: string
  id: string
  title: string
  what: 'missing' | 'stray' | 'different'
}

type Row = { kind: string; document_id: string; title: string; digest: string }

/** Where the index of a plugin at a territory differs from what `documentsNow` says. */
export default async function differencesIn(
  pluginId: string,
  territory: Territory,
  documentsNow: () => Promise<SearchDocument[]>
): Promise<Difference[]> {
  await dictionary.load()
  return transaction(async (client) => {
    await lockForRebuilding(pluginId, client)
    const entries = await entriesOf(pluginId, await documentsNow(), client)
    const rows = await rowsAt(pluginId, territory, client)
    const here = new Map(rows.map((row) => [`${row.kind} ${row.document_id}`, row]))
    const differences = entries.flatMap(({ digest, documentId, kind, title }): Difference[] => {
      const row = here.get(`${kind} ${documentId}`)
      here.delete(`${kind} ${documentId}`)
      if (row?.digest === digest) return []
      return [{ kind, id: documentId, title, what: row ? 'different' : 'missing' }]
    })
    return [...differences, ...[...here.values()].map(stray)]
  })
}

async function rowsAt(
  pluginId: string,
  { path }: Territory,
  client: TransactionClient
): Promise<Row[]> {
  return client
    .from('search_documents')
    .join('territories', 'territories.id', 'search_documents.territory_id')
    .where('plugin_id', pluginId)
    .whereRaw('territories.path <@ ?::ltree', [path])
    .orderBy('search_documents.id')
    .select('kind', 'document_id', 'title', 'digest')
}

function stray({ document_id: id, kind, title }: Row): Difference {
  return { kind, id, title, what: 'stray' }
}
