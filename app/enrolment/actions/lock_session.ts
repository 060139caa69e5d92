import type { TransactionClient } from '#core/database'
import EnrolmentSession from '#enrolment/models/enrolment_session'

/** Whoever changes who sits in a session holds its row; all others wait for their turn. */
export default async function lockSession(sessionId: string, client: TransactionClient) {
  return EnrolmentSession.query({ client }).where('id', sessionId).forUpdate().firstOrFail()
}

/** Held before a session's row, so that one person cannot sign up for two sessions at the same moment. */
export async function lockPerson(personId: string, client: TransactionClient) {
  await client.rawQuery("select pg_advisory_xact_lock(hashtextextended('enrolment:' || ?, 0))", [
    personId,
  ])
}
