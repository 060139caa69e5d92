import type { TransactionClient } from '#core/database'
import { personAccount } from '#points/accounts'

/** An entry that can be taken back: what it brought the person (less than 0: cost), and how much is left to reverse. */
type Correctable = { id: number; amount: number; left: number }

/**
 * The entry of a person's history with this id, if something of it can still be reversed; else null. Of a deed that was
 * withdrawn all is taken back already, as points or as a debt.
 */
export default async function correctable(
  personId: string,
  transferId: string,
  client: TransactionClient
): Promise<Correctable | null> {
  const { book, code } = personAccount(personId)
  const { rows } = await client.rawQuery(
    `select transfer.id, amount, credit = account.id as is_gain, amount - coalesce((
         select sum(amount) from points_transfers where reverses_id = transfer.id
       ), 0) as left
     from points_transfers as transfer join points_accounts as account
       on account.id in (debit, credit) and account.book = :book and account.code = :code
     where transfer.id::text = :transferId and phase in ('single', 'post') and reverses_id is null
       and not exists (
         select from points_withdrawn_deeds as gone where gone.reference = transfer.reference
       )`,
    { book, code, transferId }
  )
  if (rows.length === 0 || Number(rows[0].left) === 0) return null
  const [{ amount, id, is_gain: isGain, left }] = rows
  return { id: Number(id), amount: isGain ? Number(amount) : -Number(amount), left: Number(left) }
}
