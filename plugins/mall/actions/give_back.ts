import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import { releasePoints } from '#core/points'
import { ReservationReleased } from '../events.ts'
import Outcome from '../models/outcome.ts'
import type Reservation from '../models/reservation.ts'
import noteStock from './note_stock.ts'

type Ending = { kind: 'cancelled' | 'expired'; byId: string | null }

/** Ends a locked reservation: the piece goes back into stock and the points to the person. */
export default async function giveBack(
  { good, goodId, holdId, id, personId, price, territoryId }: Reservation,
  { byId, kind }: Ending,
  client: TransactionClient
) {
  const outcome = await Outcome.create({ reservationId: id, kind, byId }, { client })
  await noteStock(good, good.stock + 1)
  await releasePoints(holdId, { key: `mall.points.${kind}`, values: { good: good.name } })

  const parts = { reservationId: id, goodId, personId, price }
  await announce(new ReservationReleased(territoryId, { ...parts, good: good.name, kind }))
  return outcome
}
