import vine from '@vinejs/vine'
import { stockMoveKinds } from '../models/stock_move.ts'
import wholeNumber from './whole_number.ts'

/** Nothing can be counted, but not delivered or lost. */
export const stockMoveValidator = vine.create({
  kind: vine.enum(stockMoveKinds),
  pieces: wholeNumber().range([0, 100_000]),
  reason: vine.string().trim().minLength(2).maxLength(100),
})
