import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import { personAccount, type Account } from '#points/accounts'

/** Whole points: `posted` is all a person has, `held` is set aside, `available` can be spent today. */
export type Balance = { available: number; held: number; posted: number }

/** What a person has; nothing for whoever never had points. */
export default async function balanceOf(
  personId: string,
  client?: TransactionClient
): Promise<Balance> {
  return balanceIn(personAccount(personId), client)
}

/** What is in an account; what has expired and waits to be taken can no longer be spent. */
export async function balanceIn(
  { book, code }: Account,
  client?: TransactionClient
): Promise<Balance> {
  const { rows } = await (client ?? db).rawQuery(
    `select posted, held, coalesce((
       select sum(remaining) from points_lots where account_id = id and remaining > 0
         and expires_on < (clock_timestamp() at time zone 'Asia/Shanghai')::date
     ), 0) as late
     from points_accounts where book = :book and code = :code`,
    { book, code }
  )
  const [posted, held, late] = [rows[0]?.posted, rows[0]?.held, rows[0]?.late].map((count) => {
    return Number(count ?? 0)
  })
  return { available: posted - held - late, held, posted }
}
