import transaction from '#core/transaction'
import checkOut from '#enrolment/actions/check_out'
import noteArrival from '#enrolment/actions/note_arrival'
import clock from '#enrolment/clock'
import { CheckInTooEarly } from '#enrolment/errors'
import Attendance from '#enrolment/models/attendance'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'

/**
 * Whoever was helped says that somebody came, and for how many minutes, where nobody noted their coming or going. Who
 * was not checked in is taken to have come when it began; who was checked out stays so.
 */
export default async function attestVisit(enrolmentId: string, minutes: number, by: Person) {
  return transaction(async (client) => {
    const enrolment = await Enrolment.query({ client })
      .where('id', enrolmentId)
      .withScopes((enrolments) => enrolments.seated())
      .forUpdate()
      .preload('session')
      .firstOrFail()
    const { hasStarted, startsAt } = enrolment.session
    if (!hasStarted) throw new CheckInTooEarly({ from: clock(startsAt) })

    const arrival = { at: startsAt, how: 'beneficiary' as const, byId: by.id }
    const attendance =
      (await Attendance.findBy({ enrolmentId }, { client })) ??
      (await noteArrival(enrolment, arrival, client))
    return checkOut(enrolmentId, by, attendance.checkedInAt.plus({ minutes }))
  })
}
