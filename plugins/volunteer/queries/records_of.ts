import type { TransactionClient } from '#core/database'
import type { Person } from '#core/people'
import ServiceRecord from '../models/service_record.ts'
import latestOnly from './latest_only.ts'

/** What counts of a person's service, wherever it was, the latest first. */
export default function recordsOf({ id }: Pick<Person, 'id'>, client?: TransactionClient) {
  return ServiceRecord.query({ client })
    .where('person_id', id)
    .where(latestOnly)
    .preload('shift', (shift) => shift.preload('session').preload('organisation'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}
