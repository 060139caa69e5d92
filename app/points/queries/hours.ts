import db from '@adonisjs/lucid/services/db'
import { hoursAccount } from '#points/accounts'
import type { Memo } from '#points/commands'

/** One line of what somebody has in the time bank: whole minutes, less than 0 where they went. */
export type HoursEntry = { id: string; minutes: number; balance: number; reason: Memo; at: Date }

const LATEST = 20

/** Whole minutes that a person has in the time bank; 0 for whoever never had any. */
export default async function hoursOf(personId: string): Promise<number> {
  const account = await accountOf(personId)
  return Number(account?.posted ?? 0)
}

/** The latest twenty lines, the newest first. */
export async function hoursHistoryOf(personId: string): Promise<HoursEntry[]> {
  const account = await accountOf(personId)
  if (!account) return []

  // Each side is cut off by itself, so that a long history is not read to show its end.
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select id, minutes, balance, memo, at from (
       (select id, -amount as minutes, debit_after as balance, memo, at, debit_seq as seq
        from points_transfers where debit = :id order by debit_seq desc limit ${LATEST})
       union all
       (select id, amount, credit_after, memo, at, credit_seq
        from points_transfers where credit = :id order by credit_seq desc limit ${LATEST})
     ) as entries order by seq desc limit ${LATEST}`,
    { id: account.id }
  )
  return rows.map(({ at, balance, id, memo, minutes }) => {
    return { id, minutes: Number(minutes), balance: Number(balance), reason: memo, at }
  })
}

type Row = { id: string; minutes: string; balance: string; memo: Memo; at: Date }

async function accountOf(personId: string): Promise<{ id: string; posted: string } | null> {
  const { book, code } = hoursAccount(personId)
  return db.from('points_accounts').where({ book, code }).select('id', 'posted').first()
}
