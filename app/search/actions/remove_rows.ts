import type { TransactionClient } from '#core/database'
import tellOtherEngine from '#search/actions/tell_other_engine'

/** Removes rows of the index by their own ids. */
export default async function removeRows(ids: string[], client: TransactionClient) {
  if (ids.length === 0) return
  await client.from('search_documents').whereRaw('id = any(?::uuid[])', [ids]).delete()
  await tellOtherEngine(ids, client)
}
