import type { ListLine } from '#core/lists'
import type { Territory } from '#core/people'
import Good from '../models/good.ts'
import StockMove from '../models/stock_move.ts'
import { written } from '../shanghai_time.ts'

/** All that came, was counted or was lost, the earliest first. */
export default async function stockMoveLines(territory: Territory): Promise<ListLine[]> {
  const goods = await Good.within(territory)
  const names = new Map(goods.map(({ id, name }) => [id, name]))
  const moves = await StockMove.query()
    .whereIn('good_id', [...names.keys()])
    .preload('by')
    .orderBy(['created_at', 'id'])
  return moves.map(({ by, createdAt, goodId, kind, pieces, reason, stockAfter }) => ({
    at: written(createdAt),
    good: names.get(goodId) ?? null,
    kind,
    pieces,
    stock: stockAfter,
    reason,
    by: by.maskedName,
  }))
}
