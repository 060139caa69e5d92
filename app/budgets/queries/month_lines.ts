import db from '@adonisjs/lucid/services/db'

/** What moved in some accounts within a month for one cause; `rule` is `volunteer.service`, null beside rules. */
export type MonthLine = {
  kind: string
  rule: string | null
  version: number | null
  count: number
  incoming: number
  outgoing: number
}

type Row = Omit<MonthLine, 'count' | 'incoming' | 'outgoing'> &
  Record<'count' | 'incoming' | 'outgoing', string>

/** The causes for which points came and went, what came first; each rule and version by itself. */
export default async function monthLines(
  accountIds: string[],
  month: string
): Promise<MonthLine[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select kind, rule, version, count(*) as count,
       coalesce(sum(amount) filter (where credit = any(:ids)), 0) as incoming,
       coalesce(sum(amount) filter (where debit = any(:ids)), 0) as outgoing
     from (
       select kind, amount, debit, credit,
         case when paid is not null then paid[2] || '.' || paid[3] end as rule,
         case when paid is not null then (memo->'values'->>'version')::int end as version
       from points_transfers
       cross join lateral (
         select regexp_match(reference, '^(reverse:|owe:|)award:([^:]+):([^:]+):') as paid
       ) as named
       where (debit = any(:ids) or credit = any(:ids)) and phase in ('single', 'post')
         and at >= (:month || '-01')::timestamp at time zone 'Asia/Shanghai'
         and at < ((:month || '-01')::timestamp + interval '1 month') at time zone 'Asia/Shanghai'
     ) as moved
     group by kind, rule, version
     order by incoming desc, outgoing desc, kind, rule, version`,
    { ids: accountIds.map(Number), month }
  )
  return rows.map((row) => ({
    ...row,
    count: Number(row.count),
    incoming: Number(row.incoming),
    outgoing: Number(row.outgoing),
  }))
}
