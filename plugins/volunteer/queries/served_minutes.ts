import type { Person } from '#core/people'
import ServiceRecord from '../models/service_record.ts'
import latestOnly from './latest_only.ts'

/** All minutes that count for a person. */
export default async function servedMinutes({ id }: Pick<Person, 'id'>) {
  const records = await ServiceRecord.query()
    .where('person_id', id)
    .where(latestOnly)
    .select('minutes')
  return records.reduce((sum, { minutes }) => sum + minutes, 0)
}
