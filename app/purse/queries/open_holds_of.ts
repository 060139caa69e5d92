import db from '@adonisjs/lucid/services/db'
import type { Account } from '#points/accounts'
import type { Memo } from '#points/commands'

/** Points that are set aside for something: `memo` says for what, `until` when they come back by themselves. */
export type OpenHold = { id: string; amount: number; memo: Memo; until: Date }

const SHOWN = 20

type Columns = Omit<OpenHold, 'amount'> & { amount: string }

/** What is set aside of an account, what ends first before all. */
export default async function openHoldsOf({ book, code }: Account): Promise<OpenHold[]> {
  const { rows } = await db.rawQuery<{ rows: Columns[] }>(
    `select hold.id, hold.amount, hold.memo, hold.expires_at as until
     from points_accounts as account join points_transfers as hold on hold.debit = account.id
     join points_open_holds as open on open.transfer_id = hold.id
     where account.book = :book and account.code = :code order by hold.expires_at, hold.id limit :limit`,
    { book, code, limit: SHOWN }
  )
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}
