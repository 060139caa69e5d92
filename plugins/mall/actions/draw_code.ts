import type { TransactionClient } from '#core/database'
import Reservation from '../models/reservation.ts'
import drawDigits from './draw_digits.ts'

const DIGITS = 8

/** A code that this community has never used, so that an old one can be told from one that never was. */
export default function drawCode(territoryId: string, client: TransactionClient) {
  return drawDigits(DIGITS, (code) => Reservation.findBy({ territoryId, code }, { client }))
}
