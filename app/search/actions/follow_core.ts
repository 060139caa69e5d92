import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import indexDocuments from '#search/actions/index_documents'
import removeDocument from '#search/actions/remove_document'
import dictionary from '#search/dictionary'
import type { SearchDocument } from '#search/document'
import { documentsOfEntries } from '#search/queries/entry_documents'
import { communitiesBelow, documentsOfCommunities } from '#search/queries/territory_documents'
import { entriesWithIds } from '#territories/queries/directory_entries'

type Change = { id: string; kind: 'territory' | 'entry'; subject_id: string }

/** A city is imported at once. */
const AT_ONCE = 1_000

/**
 * Brings into the index what has changed of the territories and the directory since the last time; answers how
 * many changes those were. One process at a time, or an older state could be written over a newer one.
 */
export default async function followCore(): Promise<number> {
  // Mostly nothing has changed, and a transaction would let all that is remembered be asked anew.
  if (!(await isAnythingChanged())) return 0
  return transaction(async (client) => {
    if (!(await isOnlyFollower(client))) return 0
    const changes = await oldestChanges(client)
    if (changes.length === 0) return 0

    await followTerritories(idsOf('territory', changes))
    await followEntries(idsOf('entry', changes))
    const done = changes.map(({ id }) => id)
    await client.from('search_changes').whereIn('id', done).delete()
    return changes.length
  })
}

async function followTerritories(ids: string[]) {
  if (ids.length === 0) return
  // New names are words from now on.
  dictionary.forget()
  const communities = await communitiesBelow(ids)
  const documents = await documentsOfCommunities(communities)
  await replace('territories', 'territory', documents, [...ids, ...communities])
}

async function followEntries(ids: string[]) {
  if (ids.length === 0) return
  await replace('directory', 'entry', documentsOfEntries(await entriesWithIds(ids)), ids)
}

async function replace(owner: string, kind: string, documents: SearchDocument[], ids: string[]) {
  await indexDocuments(owner, documents)
  const found = new Set(documents.map(({ id }) => id))
  for (const id of new Set(ids)) if (!found.has(id)) await removeDocument(owner, kind, id)
}

function idsOf(kind: Change['kind'], changes: Change[]) {
  const ids = changes.filter((change) => change.kind === kind).map((change) => change.subject_id)
  return [...new Set(ids)]
}

async function isAnythingChanged() {
  const change = await db.from('search_changes').select('id').first()
  return change !== null
}

async function oldestChanges(client: TransactionClient): Promise<Change[]> {
  return client.from('search_changes').orderBy('id').limit(AT_ONCE)
}

async function isOnlyFollower(client: TransactionClient): Promise<boolean> {
  const { rows } = await client.rawQuery(
    "select pg_try_advisory_xact_lock(hashtextextended('search changes', 0)) as locked"
  )
  return rows[0].locked
}
