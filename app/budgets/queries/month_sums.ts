import db from '@adonisjs/lucid/services/db'
import balanceBefore from '#points/queries/balance_before'
import type Territory from '#territories/models/territory'
import shortNameOf from '#territories/short_name'

/** Budgets give, merchants receive: where points were spent, by the plugin and the community. */
export type AccountKind = 'budget' | 'merchant'

/** One account in a month, in whole points: what it began with, what came, what went, what it ended with. */
export type MonthSum = {
  id: string
  kind: AccountKind
  pluginId: string
  place: string
  opening: number
  incoming: number
  outgoing: number
  closing: number
}

type Row = Omit<MonthSum, 'pluginId' | 'opening' | 'incoming' | 'outgoing' | 'closing'> & {
  plugin_id: string
} & Record<'opening' | 'incoming' | 'outgoing' | 'closing', string>

/**
 * The budgets and merchants of a place and below it in a month of Asia/Shanghai, such as `2026-11`. Both balances
 * are read from the ledger, and what moved is added up by itself, so that they can be compared.
 */
export default async function monthSums({ path }: Territory, month: string): Promise<MonthSum[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with month as (
       select (:month || '-01')::timestamp at time zone 'Asia/Shanghai' as begin,
         ((:month || '-01')::timestamp + interval '1 month') at time zone 'Asia/Shanghai' as ending
     )
     select account.id, account.owner_id as plugin_id, place.name as place,
       case when account.code like 'budget:%' then 'budget' else 'merchant' end as kind,
       ${balanceBefore('month.begin')} as opening, ${balanceBefore('month.ending')} as closing,
       moved.incoming, moved.outgoing
     from points_accounts as account
     join territories as place on place.id = account.territory_id and place.path <@ :path::ltree
     cross join month
     cross join lateral (
       select coalesce(sum(amount) filter (where credit = account.id), 0) as incoming,
         coalesce(sum(amount) filter (where debit = account.id), 0) as outgoing
       from points_transfers
       where account.id in (debit, credit) and phase in ('single', 'post')
         and at >= month.begin and at < month.ending
     ) as moved
     where account.book = 'points' and account.owner_kind = 'plugin' and account.seq > 0
       and account.code similar to '(budget|redeemed):%'
     order by kind, account.owner_id, place.code, account.id`,
    { path, month }
  )
  return rows.map(({ plugin_id: pluginId, ...row }) => ({
    ...row,
    pluginId,
    place: shortNameOf(row.place),
    opening: Number(row.opening),
    incoming: Number(row.incoming),
    outgoing: Number(row.outgoing),
    closing: Number(row.closing),
  }))
}
