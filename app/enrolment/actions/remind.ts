import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import tell from '#enrolment/actions/tell'
import Enrolment from '#enrolment/models/enrolment'

const AHEAD = { hours: 24 }
/** Whoever signed up a moment ago knows. */
const KNOWN = { hours: 2 }
const AT_A_TIME = 500

/** Reminds everybody of what begins within a day, once. Returns how many there were. */
export default async function remind() {
  return transaction(async (client) => {
    const expected = await expectedSoon(client)
    for (const { id, personId, session } of expected) {
      const values = { place: session.place }
      await tell(session, {
        ...{ kind: 'reminder', personId, values },
        reference: `${id}:${session.sequence}`,
        href: session.href,
      })
    }
    return expected.length
  })
}

function expectedSoon(client: TransactionClient) {
  const now = DateTime.now()
  return Enrolment.query({ client })
    .withScopes((enrolments) => enrolments.seated())
    .whereBetween('starts_at', [now.toJSDate(), now.plus(AHEAD).toJSDate()])
    .where('created_at', '<', now.minus(KNOWN).toJSDate())
    .whereRaw(
      `not exists (
         select from notices, enrolment_sessions as session
         where session.id = enrolments.session_id and notices.person_id = enrolments.person_id
           and notices.sender = 'enrolment' and notices.kind = 'reminder'
           and notices.reference = enrolments.id::text || ':' || session.sequence)`
    )
    .preload('session')
    .orderBy(['starts_at', 'id'])
    .limit(AT_A_TIME)
}
