import type { TransactionClient } from '#core/database'

/**
 * In kilobytes: how much may wait to be put in order in the index. Every search looks through what waits, so
 * it is little; but in one go it takes half the time for each document, so whoever writes many lets more wait.
 */
const FEW = 1024
const MANY = 8 * 1024

/** As the columns of a query: until the end of the transaction only little waits. */
export const letFewWait = `set_config('gin_pending_list_limit', '${FEW}', true)`

/** Many documents will be written in this transaction; `putInOrder` follows. */
export async function letManyWait(client: TransactionClient) {
  await client.rawQuery(
    `select set_config('gin_pending_list_limit', '${MANY}', true), set_config('work_mem', '64MB', true)`
  )
}

/** Nothing waits any more. */
export async function putInOrder(client: TransactionClient) {
  await client.rawQuery("select gin_clean_pending_list('search_documents_lexemes_gin')")
}
