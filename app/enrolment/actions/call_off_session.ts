import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import endEnrolment from '#enrolment/actions/end_enrolment'
import endWait from '#enrolment/actions/end_wait'
import lockSession from '#enrolment/actions/lock_session'
import tell from '#enrolment/actions/tell'
import { SessionStarted } from '#enrolment/errors'
import { SessionCalledOff } from '#enrolment/events'
import Enrolment from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import Wait from '#enrolment/models/wait'

/**
 * Calls a session off before it begins: everybody is told why and gets their points back. Calling it off again
 * changes nothing.
 */
export default async function callOffSession(sessionId: string, reason: string) {
  return transaction(async (client) => {
    const session = await lockSession(sessionId, client)
    if (session.isCancelled) return session
    if (session.hasStarted) throw new SessionStarted()

    const sequence = session.sequence + 1
    await session.merge({ cancelledAt: DateTime.now(), sequence }).save()
    await sendEverybodyHome(session, reason, client)
    const { pluginId, territoryId } = session
    await announce(new SessionCalledOff(territoryId, { pluginId, sessionId, reason }))
    return session
  })
}

async function sendEverybodyHome(
  session: EnrolmentSession,
  reason: string,
  client: TransactionClient
) {
  const ending = 'session_cancelled'
  const waits = await Wait.query({ client })
    .where('session_id', session.id)
    .whereNull('ended_at')
    .orderBy('place')
  for (const wait of waits) await endWait(wait, { ending, session }, client)
  const enrolments = await Enrolment.query({ client })
    .where('session_id', session.id)
    .whereNull('cancelled_at')
    .whereNull('brought_by_id')
    .orderBy('id')
  for (const enrolment of enrolments) await endEnrolment(enrolment, { ending, session }, client)

  const telling = { kind: 'called_off', reference: session.id, values: { reason }, href: null }
  for (const { personId } of [...enrolments, ...waits]) {
    await tell(session, { ...telling, personId })
  }
}
