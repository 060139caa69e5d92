import db from '@adonisjs/lucid/services/db'
import { hoursAccount } from '#points/accounts'
import type { Memo } from '#points/commands'
import { statementIn } from '#points/queries/statement'

/** One line of what somebody has in the time bank: whole minutes, less than 0 where they went. */
export type HoursEntry = { id: string; minutes: number; balance: number; reason: Memo; at: Date }

/** Whole minutes that a person has in the time bank; 0 for whoever never had any. */
export default async function hoursOf(personId: string): Promise<number> {
  const { book, code } = hoursAccount(personId)
  const account = await db.from('points_accounts').where({ book, code }).select('posted').first()
  return Number(account?.posted ?? 0)
}

/** The latest twenty lines, the newest first. */
export async function hoursHistoryOf(personId: string): Promise<HoursEntry[]> {
  const entries = await statementIn(hoursAccount(personId))
  return entries.map(({ amount, at, balance, id, memo }) => {
    return { id, minutes: amount, balance, reason: memo, at }
  })
}
