import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import noteArrival from '#enrolment/actions/note_arrival'
import { CodeUnknown } from '#enrolment/errors'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'

/** What a device without a network kept: the code that it saw, when, and the key of that one tap. */
export type KeptArrival = { code: string; at: DateTime; requestKey: string }

/** Notes that the person who shows this code has come. */
export default async function checkIn(sessionId: string, code: string, by: Person) {
  return transaction(async (client) => {
    const enrolment = await withCode(sessionId, code, client)
    return noteArrival(enrolment, { at: DateTime.now(), how: 'code', byId: by.id }, client)
  })
}

/** The same, noted earlier on a device that had no network. Sent again it changes nothing. */
export async function checkInAsKept(
  sessionId: string,
  { at, code, requestKey }: KeptArrival,
  by: Person
) {
  return transaction(async (client) => {
    const enrolment = await withCode(sessionId, code, client)
    // A device's clock may run ahead; nobody arrives in the future.
    const happenedAt = DateTime.min(at, DateTime.now())!
    const arrival = { at: happenedAt, how: 'code' as const, byId: by.id, requestKey }
    return noteArrival(enrolment, arrival, client)
  })
}

async function withCode(sessionId: string, code: string, client: TransactionClient) {
  const enrolment = await Enrolment.query({ client })
    .where({ sessionId, code })
    .withScopes((enrolments) => enrolments.seated())
    .forUpdate()
    .preload('session')
    .first()
  if (!enrolment) throw new CodeUnknown()
  return enrolment
}
