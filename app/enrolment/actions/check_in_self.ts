import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import checkOut from '#enrolment/actions/check_out'
import noteArrival from '#enrolment/actions/note_arrival'
import momentOfProof from '#enrolment/check_in_proof'
import { NotEnrolled, ProofStale } from '#enrolment/errors'
import Attendance from '#enrolment/models/attendance'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'

/** What somebody saw at the place, and the key of that one tap. */
export type Sighting = { proof: string; requestKey: string }

/** Notes that somebody came, by the code that the place shows. The same tap sent again changes nothing. */
export default async function checkInSelf(
  sessionId: string,
  person: Person,
  { proof, requestKey }: Sighting
) {
  const at = momentOfProof(sessionId, proof)
  if (!at) throw new ProofStale()

  return transaction(async (client) => {
    const enrolment = await ownSeat(sessionId, person, client)
    return noteArrival(enrolment, { at, how: 'scan', byId: person.id, requestKey }, client)
  })
}

/** Notes that somebody left, when the code was shown that they have from there; that of their arrival is not enough. */
export async function checkOutSelf(sessionId: string, person: Person, { proof }: Sighting) {
  const at = momentOfProof(sessionId, proof)
  if (!at) throw new ProofStale()

  return transaction(async (client) => {
    const enrolment = await ownSeat(sessionId, person, client)
    const attendance = await Attendance.findBy({ enrolmentId: enrolment.id }, { client })
    const isThere = attendance !== null && attendance.checkedOutAt === null
    if (isThere && at <= attendance.checkedInAt) throw new ProofStale()
    return checkOut(enrolment.id, person, at)
  })
}

async function ownSeat(sessionId: string, { id }: Person, client: TransactionClient) {
  const enrolment = await Enrolment.query({ client })
    .where('session_id', sessionId)
    .where('person_id', id)
    .withScopes((enrolments) => enrolments.seated())
    .forUpdate()
    .preload('session')
    .first()
  if (!enrolment) throw new NotEnrolled()
  return enrolment
}
