import type { TransactionClient } from '#core/database'

/** Paying for a deed and withdrawing it wait for each other, whichever is heard of first. */
export default async function lockDeed(reference: string, client: TransactionClient) {
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 5))', [reference])
}
