import db from '@adonisjs/lucid/services/db'
import { personAccount, type Account } from '#points/accounts'
import type { Memo } from '#points/commands'
import type { Phase } from '#points/ledger_state'

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

type EntryColumns = Pick<StatementEntry, 'id' | 'phase' | 'memo' | 'at'> & {
  seq: string
  amount: string
  balance: string
  ended_as: 'post' | 'void' | null
  held_for: Memo | null
}

const ENTRIES_PER_PAGE = 20

/** A person's history, newest first, from before place `before`. Places are unique and never change. */
export default async function statementOf(
  personId: string,
  before = Number.MAX_SAFE_INTEGER
): Promise<StatementEntry[]> {
  return statementIn(personAccount(personId), before)
}

/** The history of any account, in the same way. */
export async function statementIn(
  { book, code }: Account,
  before = Number.MAX_SAFE_INTEGER
): Promise<StatementEntry[]> {
  const account = await db.from('points_accounts').where({ book, code }).first()
  if (!account) return []

  // Each side is cut off by itself, so that a long history is not read to show its end.
  const { rows } = await db.rawQuery(
    `select entries.*, ending.phase as ended_as, hold.memo as held_for from (
       (select id, phase, -amount as amount, debit_seq as seq, debit_after as balance, memo,
               pending_id, at
        from points_transfers where debit = :account and debit_seq < :before
        order by debit_seq desc limit :limit)
       union all
       (select id, phase, amount, credit_seq, credit_after, memo, pending_id, at
        from points_transfers where credit = :account and credit_seq < :before
        order by credit_seq desc limit :limit)
     ) as entries
     left join points_transfers as ending
       on ending.pending_id = entries.id and ending.phase in ('post', 'void')
     left join points_transfers as hold on hold.id = entries.pending_id
     order by seq desc limit :limit`,
    { account: account.id, before, limit: ENTRIES_PER_PAGE }
  )
  return rows.map(entryOf)
}

/** Points that are used are told with the words of their hold: what they were for says the most. */
function entryOf(row: EntryColumns): StatementEntry {
  return {
    id: row.id,
    seq: Number(row.seq),
    phase: row.phase,
    amount: Number(row.amount),
    balance: Number(row.balance),
    memo: row.phase === 'post' ? (row.held_for ?? row.memo) : row.memo,
    at: row.at,
    endedAs: row.ended_as,
  }
}
