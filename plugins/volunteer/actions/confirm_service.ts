import { transaction } from '#core/database'
import { confirmMinutes } from '#core/enrolment'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { isAwarded } from '#core/points'
import { ServiceConfirmed } from '../events.ts'
import type Service from '../models/service.ts'

/** Whether the points are there now, were there before, or wait for the budget to be filled up. */
type Payment = 'paid' | 'known' | 'waiting'

/**
 * Confirms the minutes of a service, once: repeated it changes nothing and pays nothing. The
 * points follow from the event; where the budget does not reach, the confirmation stands.
 */
export default async function confirmService(service: Service, minutes: number, by: Person) {
  const points = service.shift.pointsFor(minutes)
  const isNew = await confirmOnce(service, minutes, by)
  return { payment: await paymentFor(service, isNew), points }
}

async function paymentFor({ enrolment }: Service, isNew: boolean): Promise<Payment> {
  const isPaid = await isAwarded('volunteer', 'service', enrolment.id)
  if (!isPaid) return 'waiting'
  return isNew ? 'paid' : 'known'
}

/** The budget is that of the organisation's community, also for a shift in one of its grids. */
async function confirmOnce({ enrolment, shift }: Service, minutes: number, by: Person) {
  return transaction(async () => {
    const { isNew } = await confirmMinutes(enrolment.id, minutes, by)
    if (!isNew) return false

    await announce(
      new ServiceConfirmed(shift.organisation.territoryId, {
        enrolmentId: enrolment.id,
        personId: enrolment.personId,
        shiftId: shift.id,
        shift: shift.title,
        minutes,
        points: shift.pointsFor(minutes),
        confirmedById: by.id,
      })
    )
    return true
  })
}
