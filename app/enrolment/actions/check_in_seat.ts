import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import lockSeat from '#enrolment/actions/lock_seat'
import noteArrival from '#enrolment/actions/note_arrival'
import type Person from '#identity/models/person'

/** Notes that a person came without their code: staff know them from the list, or whom they help says so. */
export default async function checkInSeat(
  enrolmentId: string,
  how: 'list' | 'beneficiary',
  by: Person
) {
  return transaction(async (client) => {
    const enrolment = await lockSeat(enrolmentId, client)
    return noteArrival(enrolment, { at: DateTime.now(), how, byId: by.id }, client)
  })
}
