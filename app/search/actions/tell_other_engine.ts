import type { TransactionClient } from '#core/database'
import { afterCommit } from '#core/transaction'
import engines from '#search/engines'

/** Notes beside the change which rows another engine has to hear of, and wakes whoever tells it. */
export default async function tellOtherEngine(ids: string[], client: TransactionClient) {
  if (!engines.other || ids.length === 0) return

  await client.rawQuery('insert into search_outbox (search_document_id) select unnest(?::uuid[])', [
    ids,
  ])
  afterCommit(async () => engines.wake())
}
