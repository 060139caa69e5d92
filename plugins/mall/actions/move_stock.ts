import { transaction, type TransactionClient } from '#core/database'
import type { Person } from '#core/people'
import { CountBelowReserved, StockBelowZero } from '../errors.ts'
import Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'
import StockMove, { type StockMoveKind } from '../models/stock_move.ts'
import noteStock from './note_stock.ts'

/** `pieces` that came, that are lost, or that were counted in the cupboard, reserved ones among them. */
export type StockChange = { kind: StockMoveKind; pieces: number; reason: string }

/** Writes down what came, was lost or was counted, and keeps the stock that follows from it. */
export default async function moveStock(
  good: Good,
  { kind, pieces, reason }: StockChange,
  by: Person
) {
  return transaction(async (client) => {
    const locked = await Good.query({ client }).where('id', good.id).forUpdate().firstOrFail()
    const difference = await differenceOf(locked, { kind, pieces }, client)
    const stockAfter = locked.stock + difference
    if (stockAfter < 0) throw new StockBelowZero({ stock: locked.stock })

    await noteStock(locked, stockAfter)
    const facts = { goodId: good.id, kind, pieces: difference, stockAfter, reason, byId: by.id }
    return StockMove.create(facts, { client })
  })
}

async function differenceOf(
  good: Good,
  { kind, pieces }: Omit<StockChange, 'reason'>,
  client: TransactionClient
) {
  if (kind === 'delivered') return pieces
  if (kind === 'lost') return -pieces

  const open = await Reservation.query({ client }).where('good_id', good.id).doesntHave('outcome')
  const reserved = open.length
  if (pieces < reserved) throw new CountBelowReserved({ reserved })
  return pieces - reserved - good.stock
}
