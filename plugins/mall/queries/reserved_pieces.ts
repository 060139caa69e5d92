import type { Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

/** How many pieces of each good are put aside and not fetched, by its id. */
export default async function reservedPieces(community: Territory): Promise<Map<string, number>> {
  const rows = await Reservation.within(community)
    .doesntHave('outcome')
    .pojo<{ good_id: string; pieces: string }>()
    .select('good_id')
    .count('* as pieces')
    .groupBy('good_id')
  return new Map(rows.map(({ good_id: id, pieces }) => [id, Number(pieces)]))
}
