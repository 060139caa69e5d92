import type { TransactionClient } from '#core/database'
import { afterCommit } from '#core/transaction'
import learnWords, { wordsToLearn } from '#search/actions/learn_words'
import type { SearchDocument } from '#search/document'
import entriesOf, { inOrder } from '#search/entries_of'
import type { SearchEntry } from '#search/entry'
import EntryRows from '#search/postgresql/entry_rows'
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
  const words = new Set<string>()
  let ready = new EntryRows()
  for (let start = 0; start < documents.length; start += AT_ONCE) {
    const next = { ...writing, documents: documents.slice(start, start + AT_ONCE) }
    const [stored, rows] = await Promise.all([storeRows(ready, client), rowsOf(next, paths, words)])
    changed.push(...stored)
    ready = rows
  }
  changed.push(...(await storeRows(ready, client)))
  afterCommit(() => learnWords(words))
  return changed
}

/** The rows of what the index does not know yet; adds the words of their names that may be learnt. */
async function rowsOf(
  { documents, isKnown, pluginId }: Writing,
  paths: Map<string, string>,
  words: Set<string>
) {
  const rows = new EntryRows()
  for await (const entry of entriesOf(pluginId, documents, paths)) {
    if (isKnown(entry)) continue
    rows.add(entry)
    for (const word of wordsToLearn(entry)) words.add(word)
  }
  return rows
}
