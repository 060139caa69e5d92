import type { TransactionClient } from '#core/database'
import { debtAccount } from '#points/accounts'
import type { LinkedTransfer } from '#points/queries/linked_with'

type Place = {
  /** The reference of the award. */
  paidFor: string
  /** Whom it was paid to, by any of their entries. */
  personId: string
}

/** How much of an award has been taken back already, in whole points: what went back, and what is owed instead. */
export default async function takenBackOf(
  { credit, debit, id }: LinkedTransfer,
  { paidFor, personId }: Place,
  client: TransactionClient
) {
  const { rows } = await client.rawQuery<{ rows: { amount: string }[] }>(
    `with recursive entries as (
       select coalesce(person_now(:personId), :personId::uuid) as id
       union select persons.id from persons join entries on persons.merged_into_id = entries.id
     ), debts as (
       select id from points_accounts
       where book = :book and code in (select 'debt:' || id from entries)
     )
     select (
       select coalesce(sum(amount), 0) from points_transfers
       where reverses_id = :id and debit = :credit
     ) + (
       select coalesce(sum(amount), 0) from points_transfers join debts on debit = debts.id
       where credit = :debit and kind = 'owe'
         and split_part(reference, ':part:', 1) in ('owe:' || :paidFor, 'reverse:' || :paidFor)
     ) as amount`,
    { id, book: debtAccount(personId).book, credit, debit, paidFor, personId }
  )
  return Number(rows[0].amount)
}
