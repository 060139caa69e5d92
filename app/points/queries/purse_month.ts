import db from '@adonisjs/lucid/services/db'
import { purseAccount, type Purse } from '#points/accounts'
import balanceBefore from '#points/queries/balance_before'

/** What moved for one kind of cause, such as `redeem`, `donate`, `share`, `settle` or `expire`; whole points. */
type PurseMovement = { kind: string; count: number; incoming: number; outgoing: number }

/** A month of what a plugin keeps apart, in whole points. */
export type PurseMonth = {
  month: string
  opening: number
  incoming: number
  outgoing: number
  closing: number
  movements: PurseMovement[]
  /** Whether what moved leads from the one balance of the ledger to the other. */
  agrees: boolean
}

type Row = { kind: string | null } & Record<
  'opening' | 'closing' | 'count' | 'incoming' | 'outgoing',
  string
>

/** A month of Asia/Shanghai, such as `2026-11`; both balances are the ledger's own, what moved is added up apart. */
export default async function purseMonth(purse: Purse, month: string): Promise<PurseMonth> {
  const { book, code } = purseAccount(purse)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with month as (
       select (:month || '-01')::timestamp at time zone 'Asia/Shanghai' as begin,
         ((:month || '-01')::timestamp + interval '1 month') at time zone 'Asia/Shanghai' as ending
     )
     select ${balanceBefore('month.begin')} as opening, ${balanceBefore('month.ending')} as closing,
       moved.*
     from points_accounts as account cross join month
     left join lateral (
       select kind, count(*) as count,
         coalesce(sum(amount) filter (where credit = account.id), 0) as incoming,
         coalesce(sum(amount) filter (where debit = account.id), 0) as outgoing
       from points_transfers
       where account.id in (debit, credit) and phase in ('single', 'post')
         and at >= month.begin and at < month.ending
       group by kind
     ) as moved on true
     where account.book = :book and account.code = :code order by moved.kind`,
    { book, code, month }
  )
  return addedUp(rows, month)
}

/** An account that nothing has ever moved in has no row at all. */
function addedUp(rows: Row[], month: string): PurseMonth {
  const movements = rows.flatMap(({ count, incoming, kind, outgoing }) =>
    kind === null
      ? []
      : [{ kind, count: Number(count), incoming: Number(incoming), outgoing: Number(outgoing) }]
  )
  const sum = (side: 'incoming' | 'outgoing') =>
    movements.reduce((total, movement) => total + movement[side], 0)
  const [opening, closing] = [Number(rows[0]?.opening ?? 0), Number(rows[0]?.closing ?? 0)]
  const [incoming, outgoing] = [sum('incoming'), sum('outgoing')]
  const agrees = opening + incoming - outgoing === closing
  return { month, opening, incoming, outgoing, closing, movements, agrees }
}
