import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import { personAccount } from '#points/accounts'

/** Whole points: `posted` is all a person has, `held` is set aside, `available` can be spent. */
export type Balance = { available: number; held: number; posted: number }

/** What a person has; nothing for whoever never had points. */
export default async function balanceOf(
  personId: string,
  client?: TransactionClient
): Promise<Balance> {
  const { book, code } = personAccount(personId)
  const account = await (client ?? db).from('points_accounts').where({ book, code }).first()
  const posted = Number(account?.posted ?? 0)
  const held = Number(account?.held ?? 0)
  return { available: posted - held, held, posted }
}
