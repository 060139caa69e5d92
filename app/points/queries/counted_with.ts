import type { TransactionClient } from '#core/database'

/** What a cap has counted of a hold: the transfer in the book of caps, and how many whole points. */
export type CountOfHold = { id: number; amount: number }

/** What was counted together with each of some holds, by the id of the hold; holds without caps are left out. */
export default async function countedWith(
  holdIds: string[],
  client: TransactionClient
): Promise<Map<string, CountOfHold[]>> {
  const { rows } = await client.rawQuery<{ rows: { hold: string; id: string; amount: string }[] }>(
    `select hold.id as hold, counted.id, counted.amount from points_transfers as hold
     join points_transfers as counted on counted.group_key = hold.key and counted.kind = 'cap'
     where hold.id = any(:ids::bigint[]) and hold.phase = 'pending' order by counted.id`,
    { ids: holdIds }
  )
  const counts = new Map<string, CountOfHold[]>()
  for (const { amount, hold, id } of rows) {
    counts.set(hold, [...(counts.get(hold) ?? []), { id: Number(id), amount: Number(amount) }])
  }
  return counts
}
