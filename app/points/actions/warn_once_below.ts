import type { TransactionClient } from '#core/database'

/** Of what is in a budget now, a fifth is left when staff are told; once for each time that it is filled. */
export default async function warnOnceBelow(budgetId: number, client: TransactionClient) {
  await client
    .from('points_accounts')
    .where('id', budgetId)
    .update({ warn_below: client.raw('greatest(posted / 5, 1)') })
}
