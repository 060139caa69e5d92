import type { TransactionClient } from '#core/database'
import type { LinkedTransfer } from '#points/queries/linked_with'

type Place = {
  /** The reference of the award. */
  paidFor: string
  /** The account of what the person owes. */
  debt: number
}

/** How much of an award has been taken back already, in whole points: what went back, and what is owed instead. */
export default async function takenBackOf(
  { credit, debit, id }: LinkedTransfer,
  { debt, paidFor }: Place,
  client: TransactionClient
) {
  const { rows } = await client.rawQuery<{ rows: { amount: string }[] }>(
    `select coalesce(sum(amount), 0) as amount from points_transfers
     where (reverses_id = :id and debit = :credit)
       or (debit = :debt and credit = :debit and kind = 'owe'
         and split_part(reference, ':part:', 1) in ('owe:' || :paidFor, 'reverse:' || :paidFor))`,
    { id, credit, debit, debt, paidFor }
  )
  return Number(rows[0].amount)
}
