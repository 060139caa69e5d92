import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

/**
 * In kilobytes: how much may wait to be put in order in the index before whoever writes next does so. Every
 * search looks through what waits, so it is little; but the more is put in order at once the cheaper is each.
 */
const FEW = 1024
const MANY = 8 * 1024

/** As a column of a query: until the end of the transaction only little may wait. */
export const letFewWait = `set_config('gin_pending_list_limit', '${FEW}', true)`

/** Until the end of the transaction more may wait, since many documents are written in it. */
export async function letManyWait(client: TransactionClient) {
  await client.rawQuery(
    `select set_config('gin_pending_list_limit', '${MANY}', true), set_config('work_mem', '64MB', true)`
  )
}

/** From now on nothing waits; if there is nothing to do it takes a millisecond. */
export async function putInOrder() {
  await db.rawQuery("select gin_clean_pending_list('search_documents_lexemes_gin')")
}
