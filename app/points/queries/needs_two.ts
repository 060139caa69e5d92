import type { TransactionClient } from '#core/database'

/** Whether so many points more for a budget need a second person, by the policy of its territory. */
export default async function needsTwo(budgetId: number, more: number, client: TransactionClient) {
  const { rows } = await client.rawQuery<{ rows: { needs: boolean }[] }>(
    'select points_grant_needs_two(:budgetId, :more) as needs',
    { budgetId, more }
  )
  return rows[0].needs
}
