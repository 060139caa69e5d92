import { randomInt } from 'node:crypto'
import type { TransactionClient } from '#core/database'
import Booking from '#booking/models/booking'

/** Eight digits that this community has never used: they are read aloud, typed on any phone and shown as a QR code. */
export default async function drawCode(
  territoryId: string,
  client: TransactionClient
): Promise<string> {
  const code = String(randomInt(100_000_000)).padStart(8, '0')
  const isTaken = await Booking.findBy({ territoryId, code }, { client })
  return isTaken ? drawCode(territoryId, client) : code
}
