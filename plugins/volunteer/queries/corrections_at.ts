import type { Territory } from '#core/people'
import Correction from '../models/correction.ts'
import ServiceRecord from '../models/service_record.ts'

/** Wishes for corrections of records here, with the record, its shift and who wishes it. */
export default function correctionsAt(territory: Territory) {
  return Correction.query()
    .whereIn('record_id', ServiceRecord.within(territory).select('id'))
    .preload('answer')
    .preload('record', (record) =>
      record
        .preload('person')
        .preload('shift', (shift) => shift.preload('session').preload('organisation'))
    )
}

/** Those that nobody has answered yet, the oldest first. */
export function waitingCorrections(territory: Territory) {
  return correctionsAt(territory).doesntHave('answer').orderBy(['created_at', 'id'])
}
