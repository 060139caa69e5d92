import type { TransactionClient } from '#core/database'
import { keyOf } from '#points/fingerprint'
import { bytes } from '#points/rows'

export type LinkedTransfer = {
  id: number
  kind: string
  debit: number
  credit: number
  amount: number
}

type Columns = { id: string; kind: string; debit: string; credit: string; amount: string }

/** The transfer that carried out what `reference` names, and those that stood or fell with it. */
export default async function linkedWith(
  reference: string,
  client: TransactionClient
): Promise<LinkedTransfer[]> {
  const key = bytes(keyOf(reference))
  const rows: Columns[] = await client
    .from('points_transfers')
    .where((transfers) => transfers.where({ key }).orWhere('group_key', key))
    .select('id', 'kind', 'debit', 'credit', 'amount')
    .orderBy('id')
  return rows.map(({ amount, credit, debit, id, kind }) => ({
    id: Number(id),
    kind,
    debit: Number(debit),
    credit: Number(credit),
    amount: Number(amount),
  }))
}
