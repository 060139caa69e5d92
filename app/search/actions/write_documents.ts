import type { TransactionClient } from '#core/database'
import { afterCommit } from '#core/transaction'
import learnWords from '#search/actions/learn_words'
import type { SearchDocument } from '#search/document'
import entriesOf, { inOrder } from '#search/entries_of'
import type { SearchEntry } from '#search/entry'
import { rowOf, type EntryRow } from '#search/postgresql/entry_row'
import storeRows from '#search/postgresql/store_rows'
import { letManyWait } from '#search/postgresql/waiting_list'
import pathsOf from '#search/queries/paths_of'

type Writing = {
  pluginId: string
  documents: SearchDocument[]
  /** Whether the index says the same already. */
  isKnown: (entry: SearchEntry) => boolean
}

/** In one statement; a document of real length is a few kilobytes. */
const AT_ONCE = 200

/**
 * Writes documents to the index, the next made ready while the database stores those before; answers the
 * ids of the rows that changed.
 */
export default async function writeDocuments(
  writing: Writing,
  client: TransactionClient
): Promise<string[]> {
  const documents = inOrder(writing.documents)
  const paths = await pathsOf(documents, client)
  if (documents.length > AT_ONCE) await letManyWait(client)
  const changed: string[] = []
  let ready: EntryRow[] = []
  for (let start = 0; start < documents.length; start += AT_ONCE) {
    const next = { ...writing, documents: documents.slice(start, start + AT_ONCE) }
    const [stored, rows] = await Promise.all([storeRows(ready, client), rowsOf(next, paths)])
    changed.push(...stored)
    ready = rows
  }
  return [...changed, ...(await storeRows(ready, client))]
}

async function rowsOf({ documents, isKnown, pluginId }: Writing, paths: Map<string, string>) {
  const entries: SearchEntry[] = []
  const rows: EntryRow[] = []
  for await (const entry of entriesOf(pluginId, documents, paths)) {
    if (isKnown(entry)) continue
    entries.push(entry)
    rows.push(rowOf(entry))
  }
  afterCommit(() => learnWords(entries))
  return rows
}
