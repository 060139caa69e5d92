import type StockMove from '../models/stock_move.ts'

export default class StockMoveTransformer {
  constructor(private move: StockMove) {}

  toObject() {
    const { by, createdAt, id, kind, pieces, reason, stockAfter } = this.move
    return { id, kind, pieces, stockAfter, reason, by: by.maskedName, at: createdAt.toISO()! }
  }
}
