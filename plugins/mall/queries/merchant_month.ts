import { purseMonth, type PurseMonth } from '#core/points'
import type Merchant from '../models/merchant.ts'
import Outcome from '../models/outcome.ts'
import Settlement from '../models/settlement.ts'
import { spanOf, thisMonth } from '../shanghai_time.ts'
import purseOf from './purse_of.ts'
import toSettleOf from './to_settle_of.ts'

/** One good in a month: how many pieces were handed over, for how many points. */
type MonthLine = { goodId: string; good: string; pieces: number; points: number }

/** What a merchant handed over in a month, and what the ledger says of it. */
export type MerchantMonth = PurseMonth & {
  merchant: Merchant
  lines: MonthLine[]
  /** What the ledger counts beyond the lines: reservations of people who were erased since, and corrections. */
  others: number
  settlement: Settlement | null
  /** Received in this month, not settled and not refunded since; 0 while it is not over. */
  toSettle: number
}

export default async function merchantMonth(
  merchant: Merchant,
  month: string
): Promise<MerchantMonth> {
  const ledger = await purseMonth(purseOf(merchant), month)
  const lines = await linesOf(merchant, month)
  const settlement = await Settlement.query()
    .where({ merchantId: merchant.id, month })
    .preload('settledBy')
    .first()
  const received = ledger.movements
    .filter(({ kind }) => kind !== 'settle')
    .reduce((sum, { incoming, outgoing }) => sum + incoming - outgoing, 0)
  const others = received - lines.reduce((sum, { points }) => sum + points, 0)
  const isOpen = !settlement && month < thisMonth()
  const toSettle = isOpen ? await toSettleOf(merchant, received) : 0
  return { ...ledger, merchant, lines, others, settlement, toSettle }
}

type Row = { id: string; name: string; pieces: string; points: string }

async function linesOf({ id, territoryId }: Merchant, month: string): Promise<MonthLine[]> {
  const { from, to } = spanOf(month)
  const rows = await Outcome.query()
    .join('mall_reservations as reservation', 'reservation.id', 'mall_outcomes.reservation_id')
    .join('mall_goods as good', 'good.id', 'reservation.good_id')
    .where({ 'mall_outcomes.kind': 'redeemed', 'reservation.territory_id': territoryId })
    .where('good.merchant_id', id)
    .where('mall_outcomes.created_at', '>=', from.toJSDate())
    .where('mall_outcomes.created_at', '<', to.toJSDate())
    .pojo<Row>()
    .select('good.id', 'good.name')
    .count('* as pieces')
    .sum('reservation.price as points')
    .groupBy('good.id', 'good.name')
    .orderBy(['good.name', 'good.id'])
  return rows.map(({ id: goodId, name: good, pieces, points }) => {
    return { goodId, good, pieces: Number(pieces), points: Number(points) }
  })
}
