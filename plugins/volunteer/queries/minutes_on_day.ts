import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import ServiceRecord from '../models/service_record.ts'
import latestOnly from './latest_only.ts'

/** The minutes that count for somebody on the day of a moment, in whatever shift. */
export default async function minutesOnDay(
  personId: string,
  moment: DateTime,
  client: TransactionClient
) {
  const day = moment.setZone('Asia/Shanghai').startOf('day')
  const records = await ServiceRecord.query({ client })
    .where('person_id', personId)
    .where(latestOnly)
    .whereHas('shift', (shift) =>
      shift.whereHas('session', (session) =>
        session.whereBetween('starts_at', [day.toJSDate(), day.endOf('day').toJSDate()])
      )
    )
  return records.reduce((sum, { minutes }) => sum + minutes, 0)
}
