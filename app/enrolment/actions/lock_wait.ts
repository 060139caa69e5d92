import type { TransactionClient } from '#core/database'
import lockSession from '#enrolment/actions/lock_session'
import Wait from '#enrolment/models/wait'

/** A place on a waiting list with the seat that is offered for it, and its session, whose row is locked. */
export default async function lockWait(waitId: string, client: TransactionClient) {
  const { sessionId } = await Wait.findOrFail(waitId, { client })
  const session = await lockSession(sessionId, client)
  const wait = await Wait.query({ client })
    .where('id', waitId)
    .preload('enrolment')
    .preload('person')
    .firstOrFail()
  return { session, wait }
}
