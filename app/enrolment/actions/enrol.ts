import { randomInt } from 'node:crypto'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { AlreadyEnrolled, SessionFull, SessionStarted } from '#enrolment/errors'
import Enrolment from '#enrolment/models/enrolment'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import type Person from '#identity/models/person'

/** Gives a person the lowest free seat. Whoever comes at the same time waits for the session's row. */
export default async function enrol(sessionId: string, person: Person) {
  return transaction(async (client) => {
    const session = await EnrolmentSession.query({ client })
      .where('id', sessionId)
      .forUpdate()
      .firstOrFail()
    if (session.hasStarted) throw new SessionStarted()

    const enrolments = await Enrolment.query({ client })
      .where('session_id', sessionId)
      .whereNull('cancelled_at')
    if (enrolments.some((each) => each.personId === person.id)) throw new AlreadyEnrolled()

    const seat = lowestFreeSeat(enrolments, session.seats)
    if (seat === null) throw new SessionFull()
    return Enrolment.create(
      {
        territoryId: session.territoryId,
        sessionId,
        personId: person.id,
        seats: session.seats,
        seat,
        code: await freeCode(sessionId, client),
      },
      { client }
    )
  })
}

function lowestFreeSeat(enrolments: Enrolment[], seats: number) {
  const taken = new Set(enrolments.map((enrolment) => enrolment.seat))
  for (let seat = 1; seat <= seats; seat++) if (!taken.has(seat)) return seat
  return null
}

/** Six digits that no other enrolment of the session has or had; the session's row is locked. */
async function freeCode(sessionId: string, client: TransactionClient): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const holder = await Enrolment.query({ client }).where({ sessionId, code }).first()
  return holder ? freeCode(sessionId, client) : code
}
