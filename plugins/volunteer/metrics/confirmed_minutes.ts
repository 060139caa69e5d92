import type { Span } from '#core/metrics'
import type { Territory } from '#core/people'
import ServiceRecord from '../models/service_record.ts'

/** Minutes that were confirmed to volunteers; a correction counts by what it changed, when it was made. */
export default async function confirmedMinutesMetric(territory: Territory, { from, to }: Span) {
  const records = await ServiceRecord.within(territory)
    .where('created_at', '>=', from.toJSDate())
    .where('created_at', '<', to.toJSDate())
    .preload('former')
  return records.reduce((sum, { former, minutes }) => sum + minutes - (former?.minutes ?? 0), 0)
}
