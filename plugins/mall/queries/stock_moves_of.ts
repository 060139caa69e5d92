import type Good from '../models/good.ts'
import StockMove from '../models/stock_move.ts'

const SHOWN = 50

/** What changed the stock of a good beside reservations, the latest first. */
export default function stockMovesOf(good: Good) {
  return StockMove.query()
    .where('good_id', good.id)
    .preload('by')
    .orderBy('id', 'desc')
    .limit(SHOWN)
}
