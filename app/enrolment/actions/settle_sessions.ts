import { DateTime } from 'luxon'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import lockSession from '#enrolment/actions/lock_session'
import settlePoints from '#enrolment/actions/settle_points'
import tell from '#enrolment/actions/tell'
import { Missed } from '#enrolment/events'
import Enrolment from '#enrolment/models/enrolment'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import NoShow from '#enrolment/models/no_show'

const AT_A_TIME = 200

/** Settles who never came, a day after the end: until then, what was noted without a network comes in. */
export default async function settleSessions(signal?: AbortSignal) {
  const due = await EnrolmentSession.query()
    .whereNull('settled_at')
    .whereNull('cancelled_at')
    .where('ends_at', '<', DateTime.now().minus({ hours: 24 }).toJSDate())
    .orderBy(['ends_at', 'id'])
    .limit(AT_A_TIME)
  for (const { id } of due) {
    signal?.throwIfAborted()
    try {
      await settle(id)
    } catch (error) {
      // The others must not wait for a faulty one; it comes round again.
      logger.error({ err: error, session: id }, 'session not settled')
    }
  }
  return due.length
}

async function settle(sessionId: string) {
  await transaction(async (client) => {
    const session = await lockSession(sessionId, client)
    if (session.settledAt) return
    const seated = await seatedIn(session, client)
    const absent = seated.filter(({ attendance }) => !attendance)
    // Where nobody was checked in, nobody looked: then nobody was missed either.
    const isKnown = absent.length < seated.length
    for (const enrolment of absent) {
      await settlePoints(enrolment, session, isKnown ? 'missed' : 'came')
      if (isKnown) await noteMissed(enrolment, session, client)
    }
    await session.merge({ settledAt: DateTime.now() }).save()
  })
}

function seatedIn({ id }: EnrolmentSession, client: TransactionClient) {
  return Enrolment.query({ client })
    .where('session_id', id)
    .withScopes((enrolments) => enrolments.seated())
    .preload('attendance')
    .orderBy('id')
}

async function noteMissed(
  enrolment: Enrolment,
  session: EnrolmentSession,
  client: TransactionClient
) {
  const { id: enrolmentId, personId } = enrolment
  const { endsAt: missedAt, href, id: sessionId, pluginId, territoryId } = session
  await NoShow.create({ territoryId, enrolmentId, personId, pluginId, missedAt }, { client })
  await announce(new Missed(territoryId, { pluginId, sessionId, personId, enrolmentId }))
  await tell(session, { kind: 'missed', personId, reference: enrolmentId, href })
}
