import type { Territory } from '#core/people'
import ServiceRecord from '../models/service_record.ts'
import latestOnly from './latest_only.ts'

/** One record that counts at a territory, with who served. */
export default async function recordWithin(territory: Territory, id: string) {
  return ServiceRecord.within(territory)
    .where(latestOnly)
    .whereRaw('volunteer_records.id::text = ?', [id])
    .preload('person')
    .preload('shift', (shift) => shift.preload('session').preload('organisation'))
    .firstOrFail()
}
