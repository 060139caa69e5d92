import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import transaction, { afterCommit } from '#core/transaction'
import learnWords from '#search/actions/learn_words'
import tellOtherEngine from '#search/actions/tell_other_engine'
import dictionary from '#search/dictionary'
import type { SearchDocument } from '#search/document'
import entryOf, { type SearchEntry } from '#search/entry'
import lockForWriting from '#search/postgresql/lock_for_writing'
import storeEntries from '#search/postgresql/store_entries'

/**
 * Makes documents findable, or replaces what is known of them; in the caller's transaction. What has
 * not changed is left alone. Answers how many have.
 */
export default async function indexDocuments(pluginId: string, documents: SearchDocument[]) {
  if (documents.length === 0) return 0

  await dictionary.load()
  return transaction(async (client) => {
    await lockForWriting(pluginId, client)
    const entries = await entriesOf(pluginId, documents, client)
    const changed = await storeEntries(entries, client)
    await tellOtherEngine(changed, client)
    afterCommit(() => learnWords(entries))
    return changed.length
  })
}

/** The entries of documents, each once, in an order in which two writers never wait for each other. */
export async function entriesOf(
  pluginId: string,
  documents: SearchDocument[],
  client: TransactionClient
): Promise<(SearchEntry & { id: string })[]> {
  const paths = await pathsOf(documents, client)
  const entries = new Map(
    documents.map((document) => {
      const path = paths.get(document.territoryId)
      if (!path) throw new Error(`There is no territory ${document.territoryId}`)
      return [
        `${document.kind} ${document.id}`,
        { id: uuid(), ...entryOf(pluginId, document, path) },
      ]
    })
  )
  return [...entries.keys()].sort().map((key) => entries.get(key)!)
}

async function pathsOf(documents: SearchDocument[], client: TransactionClient) {
  const ids = [...new Set(documents.map(({ territoryId }) => territoryId))]
  const rows: { id: string; path: string }[] = await client
    .from('territories')
    .whereRaw('id = any(?::uuid[])', [ids])
    .select('id', 'path')
  return new Map(rows.map(({ id, path }) => [id, path]))
}
