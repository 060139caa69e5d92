import { randomInt } from 'node:crypto'
import type { TransactionClient } from '#core/database'
import Reservation from '../models/reservation.ts'

/**
 * Eight digits that this community has never used: digits are read aloud and typed on any phone,
 * and none of them looks like another. The unique index stands behind it.
 */
export default async function drawCode(
  territoryId: string,
  client: TransactionClient
): Promise<string> {
  const code = String(randomInt(100_000_000)).padStart(8, '0')
  const isTaken = await Reservation.findBy({ territoryId, code }, { client })
  return isTaken ? drawCode(territoryId, client) : code
}
