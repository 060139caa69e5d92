import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import noteArrival from '#enrolment/actions/note_arrival'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'

/** Notes that a person came without their code: staff know them from the list, or whom they help says so. */
export default async function checkInSeat(
  enrolmentId: string,
  how: 'list' | 'beneficiary',
  by: Person
) {
  return transaction(async (client) => {
    const enrolment = await Enrolment.query({ client })
      .where('id', enrolmentId)
      .withScopes((enrolments) => enrolments.seated())
      .forUpdate()
      .preload('session')
      .firstOrFail()
    return noteArrival(enrolment, { at: DateTime.now(), how, byId: by.id }, client)
  })
}
