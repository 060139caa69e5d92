import db from '@adonisjs/lucid/services/db'
import { debtAccount, personAccount, type Account } from '#points/accounts'
import { balanceIn, type Balance } from '#points/queries/balance'

/** Points that expire with the end of this day in Asia/Shanghai, such as `2026-12-31`. */
type Expiring = { on: string; amount: number }

/** All that a person wants to know of their points, in whole points. */
export type Outlook = Balance & {
  /** What expires within a week, and within 30 days; what is set aside for something does not. */
  expiringIn7: number
  expiringIn30: number
  /** Every day on which something expires, the next first. */
  expiring: Expiring[]
  /** What the next awards repay, because one that was spent already has been taken back. */
  debt: number
}

/** What a person has, what of it expires when, and what they owe. */
export default async function outlookOf(personId: string): Promise<Outlook> {
  const account = personAccount(personId)
  const [balance, debt, expiring] = [
    await balanceIn(account),
    await balanceIn(debtAccount(personId)),
    await expiringIn(account),
  ]
  return {
    ...balance,
    debt: Math.max(0, -debt.posted),
    expiring: expiring.map(({ amount, on }) => ({ amount, on })),
    expiringIn7: sumWithin(expiring, 7),
    expiringIn30: sumWithin(expiring, 30),
  }
}

/** What of an account expires when; what is late already is not told of any more. */
async function expiringIn({ book, code }: Account) {
  const { rows } = await db.rawQuery<{ rows: { on: string; days: number; amount: string }[] }>(
    `select expires_on::text as on, expires_on - today as days, sum(remaining) as amount
     from points_lots join points_accounts on points_accounts.id = account_id,
       (select (clock_timestamp() at time zone 'Asia/Shanghai')::date as today) as clock
     where book = :book and code = :code and remaining > 0 and expires_on >= today
     group by expires_on, today order by expires_on`,
    { book, code }
  )
  return rows.map(({ amount, days, on }) => ({ on, days, amount: Number(amount) }))
}

function sumWithin(expiring: { days: number; amount: number }[], days: number) {
  const soon = expiring.filter((each) => each.days <= days)
  return soon.reduce((sum, { amount }) => sum + amount, 0)
}
