import { recordAct } from '#core/audit'
import { transaction, type TransactionClient } from '#core/database'
import { confirmMinutes } from '#core/enrolment'
import type { Person } from '#core/people'
import { paidFor } from '#core/points'
import { DayFull, MoreThanMeasured } from '../errors.ts'
import type Service from '../models/service.ts'
import ServiceRecord, { type ConfirmedAs } from '../models/service_record.ts'
import minutesOnDay from '../queries/minutes_on_day.ts'
import payFor from '../queries/pay_for.ts'
import refuseOwn from '../refuse_own.ts'
import ensureProfile from './ensure_profile.ts'
import letRecordCount from './let_record_count.ts'

/**
 * Whether the points are there now, were there before, wait for the budget to be filled up, or are not paid: because
 * the service brings hours, or because the rule of the community pays none.
 */
export type Payment = 'paid' | 'known' | 'waiting' | 'hours' | 'none'

/** More than twelve hours in a day are a slip of the finger, or not true. */
const MOST_IN_A_DAY = 12 * 60

type Confirming = { minutes: number; by: Person; as?: ConfirmedAs }

/**
 * Confirms the minutes of a service, once: repeated it changes nothing and pays nothing. The
 * points follow from the event; where the budget does not reach, the confirmation stands.
 */
export default async function confirmService(service: Service, confirming: Confirming) {
  const isNew = await confirmOnce(service, confirming)
  return paymentFor(service, { isNew, minutes: confirming.minutes })
}

async function confirmOnce(service: Service, { as = 'staff', by, minutes }: Confirming) {
  const { enrolment, shift } = service
  refuse(service, { as, by, minutes })
  return transaction(async (client) => {
    const { isNew } = await confirmMinutes(enrolment.id, minutes, by)
    if (!isNew) return false

    await refuseFullDay(service, minutes, client)
    await ensureProfile(enrolment.personId, shift.territoryId)
    const record = await ServiceRecord.create(
      {
        territoryId: enrolment.territoryId,
        shiftId: shift.id,
        enrolmentId: enrolment.id,
        personId: enrolment.personId,
        version: 1,
        minutes,
        confirmedAs: as,
        confirmedById: by.id,
      },
      { client }
    )
    await letRecordCount(record, shift)
    await recordAct({
      act: 'volunteer.service_confirmed',
      by: by,
      subject: { kind: 'person', id: record.personId },
      territoryId: record.territoryId,
      after: { minutes, as },
    })
    return true
  })
}

function refuse(
  { enrolment, measuredMinutes }: Service,
  { as, by, minutes }: Required<Confirming>
) {
  refuseOwn(enrolment.personId, by)
  const measured = measuredMinutes ?? 0
  if (as !== 'staff' && minutes > measured) throw new MoreThanMeasured({ minutes: measured })
}

async function refuseFullDay(
  { enrolment, shift }: Service,
  minutes: number,
  client: TransactionClient
) {
  const confirmed = await minutesOnDay(enrolment.personId, shift.session.startsAt, client)
  if (confirmed + minutes > MOST_IN_A_DAY) throw new DayFull({ minutes: confirmed })
}

async function paymentFor(
  { enrolment, shift }: Service,
  { isNew, minutes }: { isNew: boolean; minutes: number }
): Promise<{ payment: Payment; points: number }> {
  if (shift.reward === 'hours') return { payment: isNew ? 'hours' : 'known', points: 0 }
  const points = (await paidFor('volunteer', 'service', [enrolment.id])).get(enrolment.id)
  if (points !== undefined) return { payment: isNew ? 'paid' : 'known', points }

  const pays = await payFor(shift.organisation.territoryId, enrolment.person)
  const expected = pays(shift, minutes)
  return { payment: expected > 0 ? 'waiting' : 'none', points: expected }
}
