import db from '@adonisjs/lucid/services/db'
import { personAccount } from '#points/accounts'
import type { Memo } from '#points/commands'

/** One line of a person's history, as staff see it. `amount` is signed. */
export type DeskEntry = {
  id: string
  seq: number
  kind: string
  phase: 'single' | 'pending' | 'post' | 'void'
  amount: number
  balance: number
  memo: Memo
  reference: string
  at: Date
  /** How much of it has been taken back. */
  reversed: number
  isReversal: boolean
}

type Row = Omit<DeskEntry, 'seq' | 'amount' | 'balance' | 'reversed'> &
  Record<'seq' | 'amount' | 'balance' | 'reversed', string>

const PAGE = 30

/** The history of a person, the latest first, from before place `before`. */
export default async function personHistory(
  personId: string,
  before = Number.MAX_SAFE_INTEGER
): Promise<DeskEntry[]> {
  const { book, code } = personAccount(personId)
  // Each side is cut off by itself, so that a long history is not read to show its end.
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with account as (select id from points_accounts where book = :book and code = :code),
     sides as (
       (select -amount as amount, debit_seq as seq, debit_after as balance, transfer.id, kind, phase, memo, reference, at, reverses_id
        from points_transfers as transfer where debit = (select id from account)
          and debit_seq < :before order by debit_seq desc limit :limit)
       union all
       (select amount, credit_seq, credit_after, transfer.id, kind, phase, memo, reference, at, reverses_id
        from points_transfers as transfer where credit = (select id from account)
          and credit_seq < :before order by credit_seq desc limit :limit)
     )
     select id, seq, kind, phase, amount, balance, memo, reference, at,
       reverses_id is not null as "isReversal",
       case when exists (
           select from points_withdrawn_deeds as gone where gone.reference = sides.reference
         ) and kind = 'award' then amount
         else (select coalesce(sum(reversal.amount), 0) from points_transfers as reversal
           where reversal.reverses_id = sides.id) end as reversed
     from sides order by seq desc limit :limit`,
    { book, code, before, limit: PAGE }
  )
  return rows.map(({ amount, balance, reversed, seq, ...row }) => ({
    ...row,
    seq: Number(seq),
    amount: Number(amount),
    balance: Number(balance),
    reversed: Number(reversed),
  }))
}
