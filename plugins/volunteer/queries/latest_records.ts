import { paidFor } from '#core/points'
import ServiceRecord from '../models/service_record.ts'
import latestOnly from './latest_only.ts'

/** A record that counts, and the points that were paid for it; null where none were, or not yet. */
export type CountingRecord = { record: ServiceRecord; paid: number | null }

/** The records that count for these enrolments, by enrolment. */
export default async function latestRecords(
  enrolmentIds: string[]
): Promise<Map<string, CountingRecord>> {
  const records = await ServiceRecord.query()
    .whereIn('enrolment_id', enrolmentIds)
    .where(latestOnly)
  const paid = await paidFor(
    'volunteer',
    'service',
    records.map((record) => record.reference)
  )
  return new Map(
    records.map((record) => {
      return [record.enrolmentId, { record, paid: paid.get(record.reference) ?? null }]
    })
  )
}
