import db from '@adonisjs/lucid/services/db'
import { personCode, pointsBook } from '#points/accounts'
import type { Phase } from '#points/apply'
import type { Memo } from '#points/commands'

/** One line of a history. `amount` is signed; `balance` is what the account had posted afterwards. */
export type StatementEntry = {
  id: string
  seq: number
  phase: Phase
  amount: number
  balance: number
  memo: Memo
  at: Date
  /** How a hold ended; null for one that is open, and for everything else. */
  endedAs: 'post' | 'void' | null
}

export const entriesPerPage = 20

/** A person's history, newest first, from before place `before`. */
export default async function statementOf(
  personId: string,
  before?: number
): Promise<StatementEntry[]> {
  const account = await db
    .from('points_accounts')
    .where({ book: pointsBook, code: personCode(personId) })
    .first()
  if (!account) return []

  const { rows } = await db.rawQuery(
    `select * from (
       select id, phase, -amount as amount, debit_seq as seq, debit_after as balance, memo,
              pending_id, at
       from points_transfers where debit = :account and debit_seq < :before
       union all
       select id, phase, amount, credit_seq, credit_after, memo, pending_id, at
       from points_transfers where credit = :account and credit_seq < :before
     ) as entries
     left join lateral (
       select phase as ended_as from points_transfers as ending where ending.pending_id = entries.id
     ) as ending on true
     left join lateral (
       select memo as held_for from points_transfers as hold where hold.id = entries.pending_id
     ) as hold on true
     order by seq desc limit :limit`,
    { account: account.id, before: before ?? Number.MAX_SAFE_INTEGER, limit: entriesPerPage }
  )
  return rows.map(entryOf)
}

/** What was spent is told with the words of its hold: what it was for says more than "captured". */
function entryOf(row: any): StatementEntry {
  return {
    id: row.id,
    seq: Number(row.seq),
    phase: row.phase,
    amount: Number(row.amount),
    balance: Number(row.balance),
    memo: row.phase === 'post' ? row.held_for : row.memo,
    at: row.at,
    endedAs: row.ended_as ?? null,
  }
}
