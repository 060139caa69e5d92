import ServiceRecord from '../models/service_record.ts'
import latestOnly from './latest_only.ts'

/** The minutes that count for each of these people, by person; who has none is missing. */
export default async function minutesOfPeople(personIds: string[]) {
  const rows = await ServiceRecord.query()
    .whereIn('person_id', personIds)
    .where(latestOnly)
    .groupBy('person_id')
    .select('person_id')
    .sum('minutes as minutes')
    .pojo<{ person_id: string; minutes: string }>()
  return new Map(rows.map((row) => [row.person_id, Number(row.minutes)]))
}
