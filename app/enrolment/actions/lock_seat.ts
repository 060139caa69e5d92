import type { TransactionClient } from '#core/database'
import Enrolment from '#enrolment/models/enrolment'

/** The seat that somebody has, with `session`, locked for whoever notes that they came. Throws where it was given back. */
export default function lockSeat(enrolmentId: string, client: TransactionClient) {
  return Enrolment.query({ client })
    .where('id', enrolmentId)
    .withScopes((enrolments) => enrolments.seated())
    .forUpdate()
    .preload('session')
    .firstOrFail()
}
