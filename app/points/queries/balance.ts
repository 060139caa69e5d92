import type { TransactionClient } from '#core/database'
import readTogether from '#core/read_together'
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
export async function balanceIn(account: Account, client?: TransactionClient): Promise<Balance> {
  const [balance] = await balancesIn([account], client)
  return balance
}

type Row = Record<'book' | 'code', string> & Record<'posted' | 'held' | 'late', number>

const nothing = { held: 0, late: 0, posted: 0 }

const ACCOUNTS = `
  select book, code, posted, held, coalesce((
    select sum(remaining) from points_lots where account_id = id and remaining > 0
      and expires_on < (clock_timestamp() at time zone 'Asia/Shanghai')::date
  ), 0) as late
  from points_accounts
  where book = any(:books::text[]) and code = any(:codes::text[])`

/** The same for several, in the order asked for; nothing in one that was never opened. */
export async function balancesIn(
  accounts: Account[],
  client?: TransactionClient
): Promise<Balance[]> {
  const books = accounts.map(({ book }) => book)
  const codes = accounts.map(({ code }) => code)
  const rows = await readTogether<Row>(ACCOUNTS, { books, codes }, client)
  return accounts.map(({ book, code }) => {
    const row = rows.find((each) => each.book === book && each.code === code)
    const { held, late, posted } = row ?? nothing
    return { available: posted - held - late, held, posted }
  })
}
