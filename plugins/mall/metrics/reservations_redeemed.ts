import type { Span } from '#core/metrics'
import type { Territory } from '#core/people'
import Reservation from '../models/reservation.ts'

/** How many goods were handed over. */
export default async function reservationsRedeemed(territory: Territory, { from, to }: Span) {
  const row = await Reservation.within(territory)
    .whereHas('outcome', (outcome) =>
      outcome
        .where('kind', 'redeemed')
        .where('created_at', '>=', from.toJSDate())
        .where('created_at', '<', to.toJSDate())
    )
    .pojo<{ total: string }>()
    .count('* as total')
    .firstOrFail()
  return Number(row.total)
}
