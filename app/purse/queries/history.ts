import db from '@adonisjs/lucid/services/db'
import type { Account } from '#points/accounts'
import type { Memo } from '#points/commands'
import type { Phase } from '#points/ledger_state'

/** What of a history is asked for: all of it, or what was earned, spent, expired or set aside. */
export const showings = ['all', 'earned', 'spent', 'expired', 'held'] as const
export type Showing = (typeof showings)[number]

/** One line of a history. `amount` is signed; `balance` is what the account had posted afterwards. */
export type HistoryEntry = {
  id: string
  seq: number
  kind: string
  phase: Phase
  amount: number
  balance: number
  memo: Memo
  reference: string
  at: Date
  /** How a hold ended; null for one that is open, and for everything else. */
  endedAs: 'post' | 'void' | null
  /** Who stands across from it: a plugin in a community, somebody else, a household, or Linli. */
  other: { kind: string; id: string | null; territoryId: string | null }
}

export type HistoryPage = { entries: HistoryEntry[]; older: number | null }

type Columns = Pick<HistoryEntry, 'id' | 'kind' | 'phase' | 'memo' | 'reference' | 'at'> & {
  seq: string
  amount: string
  balance: string
  ended_as: 'post' | 'void' | null
  held_for: Memo | null
  held_as: string | null
  other_kind: string
  other_id: string | null
  other_territory_id: string | null
}

const ENTRIES_PER_PAGE = 20

/** What an account gave; of a hold that has ended the ending is told of, not the beginning. */
const given: Record<Showing, string> = {
  all: `(phase <> 'pending' or not exists (
    select from points_transfers as ending where ending.pending_id = mine.id))`,
  earned: 'false',
  spent: "phase in ('single', 'post') and kind <> 'expire'",
  expired: "kind = 'expire'",
  held: "phase = 'pending'",
}

const received: Record<Showing, string> = {
  all: "phase in ('single', 'post')",
  earned: "phase in ('single', 'post')",
  spent: 'false',
  expired: 'false',
  held: 'false',
}

/** The history of an account, newest first, from before place `before`. Places are unique and never change. */
export default async function historyOf(
  { book, code }: Account,
  { before = Number.MAX_SAFE_INTEGER, show = 'all' }: { before?: number; show?: Showing } = {}
): Promise<HistoryPage> {
  const account = await db.from('points_accounts').where({ book, code }).first()
  if (!account) return { entries: [], older: null }

  // Each side is cut off by itself, so that a long history is not read to show its end.
  const values = { account: account.id, before, limit: ENTRIES_PER_PAGE + 1 }
  const { rows } = await db.rawQuery<{ rows: Columns[] }>(
    `select entries.*, ${around} from (
       (select ${facts}, -amount as amount, debit_seq as seq, debit_after as balance, credit as other
        from points_transfers as mine where debit = :account and debit_seq < :before
          and ${given[show]} order by debit_seq desc limit :limit)
       union all
       (select ${facts}, amount, credit_seq, credit_after, debit
        from points_transfers as mine where credit = :account and credit_seq < :before
          and ${received[show]} order by credit_seq desc limit :limit)
     ) as entries ${joins}
     order by seq desc limit :limit`,
    values
  )
  const entries = rows.slice(0, ENTRIES_PER_PAGE).map(historyEntry)
  const hasMore = rows.length > ENTRIES_PER_PAGE
  return { entries, older: hasMore ? entries[entries.length - 1].seq : null }
}

/** The same for single transfers, the oldest first: those of them that this account was part of. */
export async function historyEntriesOf(
  { book, code }: Account,
  ids: string[]
): Promise<HistoryEntry[]> {
  const { rows } = await db.rawQuery<{ rows: Columns[] }>(
    `select entries.*, ${around} from (
       select ${facts}, case when credit = account.id then amount else -amount end as amount,
         case when credit = account.id then credit_seq else debit_seq end as seq,
         case when credit = account.id then credit_after else debit_after end as balance,
         case when credit = account.id then debit else credit end as other
       from points_transfers as mine
       join points_accounts as account on account.id in (mine.debit, mine.credit)
       where mine.id = any(:ids::bigint[]) and account.book = :book and account.code = :code
     ) as entries ${joins} order by entries.id`,
    { book, code, ids }
  )
  return rows.map(historyEntry)
}

const facts = 'mine.id, mine.kind, phase, memo, reference, pending_id, at'

const around = `ending.phase as ended_as, hold.memo as held_for, hold.reference as held_as,
  other.owner_kind as other_kind, other.owner_id as other_id, other.territory_id as other_territory_id`

const joins = `
  left join points_transfers as ending
    on ending.pending_id = entries.id and ending.phase in ('post', 'void')
  left join points_transfers as hold on hold.id = entries.pending_id
  join points_accounts as other on other.id = entries.other`

/** Points that are used are told with the words of their hold: what they were for says the most. */
function historyEntry(row: Columns): HistoryEntry {
  return {
    id: row.id,
    seq: Number(row.seq),
    kind: row.kind,
    phase: row.phase,
    amount: Number(row.amount),
    balance: Number(row.balance),
    memo: row.phase === 'post' ? (row.held_for ?? row.memo) : row.memo,
    reference: row.held_as ?? row.reference,
    at: row.at,
    endedAs: row.ended_as,
    other: { kind: row.other_kind, id: row.other_id, territoryId: row.other_territory_id },
  }
}
