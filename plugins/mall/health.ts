import { DateTime } from 'luxon'
import type { Health } from '#core/metrics'
import type { Territory } from '#core/people'
import Reservation from './models/reservation.ts'

/** The job comes round every minute; what is overdue for longer it does not get done. */
const PATIENCE = { minutes: 15 }

/** Whether what nobody fetched is given back in time. */
export default async function mallHealth(territory: Territory): Promise<Health> {
  const row = await Reservation.within(territory)
    .where('expires_at', '<', DateTime.now().minus(PATIENCE).toJSDate())
    .doesntHave('outcome')
    .pojo<{ total: string }>()
    .count('* as total')
    .firstOrFail()
  const count = Number(row.total)
  const key = count === 0 ? 'mall.health.in_time' : 'mall.health.overdue'
  return { isHealthy: count === 0, say: { key, values: { count } } }
}
