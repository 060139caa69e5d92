import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type Territory from '#territories/models/territory'
import shortNameOf from '#territories/short_name'

/** One budget, from which a plugin pays in a community. All figures are whole points. */
export type BudgetLine = {
  /** Of its account in the ledger. */
  id: string
  pluginId: string
  territoryId: string
  place: string
  /** All that was ever granted, what of it was given away, is set aside, and is left. */
  granted: number
  used: number
  held: number
  left: number
  /** What was given away on a day, in the last thirty days or since the first grant. */
  perDay: number
  /** The day on which it ends at that speed, or null where nothing is given away. */
  lastsUntil: string | null
  /** Whether staff have been told that it runs low. */
  isLow: boolean
}

/** How long the speed is measured, in days. */
const DAYS = 30

type Row = Pick<BudgetLine, 'id' | 'place' | 'isLow'> & {
  plugin_id: string
  territory_id: string
  posted: string
  held: string
  granted: string
  lately: string
  days: number
}

/** The budgets at a territory and below it, what runs out first before all. */
export default async function budgetLines({ path }: Territory): Promise<BudgetLine[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select budget.id, budget.owner_id as plugin_id, budget.territory_id, territories.name as place,
       budget.posted, budget.held, budget.seq > 0 and budget.warn_below is null as "isLow",
       granted.amount as granted, lately.amount as lately,
       least(:days, greatest(1, extract(day from clock_timestamp() - budget.created_at)::int + 1)) as days
     from points_accounts as budget
     join territories on territories.id = budget.territory_id and territories.path <@ :path::ltree
     cross join lateral (
       select coalesce(sum(amount), 0) as amount from points_transfers
       where credit = budget.id and kind in ('grant', 'succession')
     ) as granted
     cross join lateral (
       select coalesce(sum(case when debit = budget.id then amount else -amount end), 0) as amount
       from points_transfers
       where budget.id in (debit, credit) and kind not in ('grant', 'succession')
         and at > clock_timestamp() - :days * interval '1 day'
     ) as lately
     where budget.book = 'points' and budget.owner_kind = 'plugin'
       and budget.code = 'budget:' || budget.owner_id || ':' || budget.territory_id`,
    { path, days: DAYS }
  )
  return rows.map(lineOf).sort(byEnd)
}

function lineOf({ days, granted, held, isLow, lately, posted, ...row }: Row): BudgetLine {
  const left = Number(posted) - Number(held)
  const perDay = Math.max(0, Number(lately) / days)
  return {
    id: row.id,
    pluginId: row.plugin_id,
    territoryId: row.territory_id,
    place: shortNameOf(row.place),
    granted: Number(granted),
    used: Number(granted) - Number(posted),
    held: Number(held),
    left,
    perDay: Math.round(perDay * 10) / 10,
    lastsUntil: endOf(left, perDay),
    isLow: isLow && left < Number(granted),
  }
}

function endOf(left: number, perDay: number) {
  if (perDay === 0) return null
  const days = Math.min(Math.floor(left / perDay), 36_500)
  return DateTime.now().setZone('Asia/Shanghai').plus({ days }).toISODate()
}

function byEnd(one: BudgetLine, other: BudgetLine) {
  const [a, b] = [one, other].map(({ id, lastsUntil }) => `${lastsUntil ?? '9999'} ${id}`)
  return a < b ? -1 : 1
}
