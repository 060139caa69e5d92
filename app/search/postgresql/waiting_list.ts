import { setTimeout as pause } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import { afterCommit } from '#core/transaction'

/**
 * In kilobytes: how much may wait to be put in order in the index before whoever writes next does so. Every
 * search looks through what waits several times, 8 ms for each megabyte, so it is little; but the more is put
 * in order at once the cheaper is each.
 */
const FEW = 256
const MANY = 8 * 1024

/** In milliseconds: an import that goes on writes again before. */
const PAUSE = 2_000

/** What puts in order what this process wrote many of, and how it is put off. */
let soon = { order: Promise.resolve(), putOff: () => {} }

/** As a column of a query: until the end of the transaction only little may wait. */
export const letFewWait = `set_config('gin_pending_list_limit', '${FEW}', true)`

/** Until the end of the transaction more may wait, since many documents are written in it; and not long after it. */
export async function letManyWait(client: TransactionClient) {
  await client.rawQuery(
    `select set_config('gin_pending_list_limit', '${MANY}', true), set_config('work_mem', '64MB', true)`
  )
  afterCommit(async () => putInOrderSoon())
}

/** From now on nothing waits; if there is nothing to do it takes a millisecond. */
export async function putInOrder() {
  await db.rawQuery("select gin_clean_pending_list('search_documents_lexemes_gin')")
}

/** Resolves once what this process has written many of is in order, as far as that can be; at once if it is. */
export function whenInOrder(): Promise<void> {
  return soon.order
}

/** Once nobody writes many any more. If this process ends before, `search.renew` does it within a minute. */
function putInOrderSoon() {
  soon.putOff()
  const stop = new AbortController()
  soon = { order: putInOrderLater(stop.signal), putOff: () => stop.abort() }
}

async function putInOrderLater(signal: AbortSignal) {
  try {
    await pause(PAUSE, undefined, { signal, ref: false })
    await putInOrder()
  } catch (error) {
    // Somebody has written many again, or searches are slower for a while and find the same.
    if (!signal.aborted)
      logger.warn({ err: error }, 'what was written to the search is not in order yet')
  }
}
