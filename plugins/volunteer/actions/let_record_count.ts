import { transaction } from '#core/database'
import { announce } from '#core/events'
import { depositHours } from '#core/points'
import { ServiceConfirmed } from '../events.ts'
import type ServiceRecord from '../models/service_record.ts'
import type Shift from '../models/shift.ts'
import payerOf from '../queries/payer_of.ts'

/**
 * What follows from a record: hours in the time bank, or points by the rule. The budget is that of the organisation's
 * community, also for a shift in one of its grids. Expects the shift's `organisation`; joins the caller's transaction.
 */
export default async function letRecordCount(record: ServiceRecord, shift: Shift) {
  const { confirmedById, enrolmentId, minutes, personId, reference } = record
  if (minutes === 0) return
  if (shift.reward === 'hours') await deposit(record, shift)

  await announce(
    new ServiceConfirmed(shift.organisation.territoryId, {
      enrolmentId,
      personId,
      shiftId: shift.id,
      shift: shift.title,
      minutes,
      points: shift.pointsFor(minutes),
      confirmedById,
      reference,
    })
  )
}

async function deposit({ minutes, personId, reference }: ServiceRecord, shift: Shift) {
  const payerId = await transaction((client) => payerOf(shift, client))
  await depositHours({
    ...{ pluginId: 'volunteer', personId, payerId, minutes, reference },
    reason: { key: 'volunteer.hours.service', values: { shift: shift.title } },
  })
}
