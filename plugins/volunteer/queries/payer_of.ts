import type { TransactionClient } from '#core/database'
import type Shift from '../models/shift.ts'
import Need from '../models/need.ts'

/** Whoever was helped and pays for it with hours; null where nobody does. */
export default async function payerOf({ taskId }: Shift, client: TransactionClient) {
  if (taskId === null) return null
  const need = await Need.query({ client })
    .where('pays_hours', true)
    .whereHas('answer', (answer) => answer.where('task_id', taskId))
    .first()
  return need?.personId ?? null
}
