import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { takeHoursBack } from '#core/points'
import { RecordReplaced, SameMinutes } from '../errors.ts'
import { ServiceWithdrawn } from '../events.ts'
import ServiceRecord from '../models/service_record.ts'
import Shift from '../models/shift.ts'
import refuseOwn from '../refuse_own.ts'
import letRecordCount from './let_record_count.ts'
import renewCertificates from './renew_certificates.ts'

type Amendment = { minutes: number; reason: string; by: Person }

/**
 * Corrects a record by its next version. Points and hours of the former are taken back, those of the new one follow,
 * and certificates that say the former are replaced.
 */
export default async function correctRecord(record: ServiceRecord, amendment: Amendment) {
  const { by, minutes, reason } = amendment
  refuseOwn(record.personId, by)
  if (minutes === record.minutes) throw new SameMinutes()

  return transaction(async (client) => {
    await ServiceRecord.query({ client }).where('id', record.id).forUpdate().firstOrFail()
    const newer = await ServiceRecord.query({ client }).where('replaces_id', record.id).first()
    if (newer) throw new RecordReplaced()

    const shift = await Shift.query({ client })
      .where('id', record.shiftId)
      .preload('organisation')
      .preload('session')
      .firstOrFail()
    const { enrolmentId, personId, shiftId, territoryId, version } = record
    const next = await ServiceRecord.create(
      {
        ...{ territoryId, shiftId, enrolmentId, personId, minutes, reason },
        ...{ version: version + 1, replacesId: record.id, confirmedAs: 'staff' as const },
        confirmedById: by.id,
      },
      { client }
    )
    await withdraw(record, { next, shift })
    await letRecordCount(next, shift)
    await renewCertificates(personId, shift)
    await recordAct({
      act: 'volunteer.record_corrected',
      by: by,
      subject: { kind: 'person', id: personId },
      territoryId: territoryId,
      before: { minutes: record.minutes },
      after: { minutes },
      reason,
    })
    return next
  })
}

async function withdraw(
  { enrolmentId, minutes, personId, reference }: ServiceRecord,
  { next, shift }: { next: ServiceRecord; shift: Shift }
) {
  const values = { shift: shift.title }
  const reason = { key: 'volunteer.hours.corrected', values }
  await takeHoursBack({ pluginId: 'volunteer', personId, reference, reason })
  await announce(
    new ServiceWithdrawn(shift.organisation.territoryId, {
      enrolmentId,
      personId,
      shift: shift.title,
      minutes,
      newMinutes: next.minutes,
      reason: next.reason ?? '',
      reference,
      recordId: next.id,
    })
  )
}
