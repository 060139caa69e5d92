import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClient } from '#core/database'
import { onSince } from '#core/presence'
import transaction from '#core/transaction'
import endEnrolment from '#enrolment/actions/end_enrolment'
import endWait from '#enrolment/actions/end_wait'
import lockSession from '#enrolment/actions/lock_session'
import offerFreeSeats from '#enrolment/actions/offer_free_seats'
import tell from '#enrolment/actions/tell'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import Wait from '#enrolment/models/wait'

/**
 * Gives seats that nobody took in time to the next on the list, and tells those who still wait when signing up is
 * over. Where the plugin is off, everything waits. Each session is a transaction of its own. Returns how many there were.
 */
export default async function passOnOffers(signal?: AbortSignal) {
  const sessionIds = await sessionsInMotion()
  for (const sessionId of sessionIds) {
    signal?.throwIfAborted()
    try {
      await passOnIn(sessionId)
    } catch (error) {
      // The others must not wait for a faulty one; it comes round again in a minute.
      logger.error({ err: error, session: sessionId }, 'offers not passed on')
    }
  }
  return sessionIds.length
}

async function sessionsInMotion(): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select session_id as id from enrolments
     where offer_expires_at <= clock_timestamp() and cancelled_at is null
     union
     select wait.session_id from enrolment_waits as wait
     join enrolment_sessions as session on session.id = wait.session_id
     where wait.ended_at is null and least(session.closes_at, session.starts_at) <= clock_timestamp()
     order by id`
  )
  return rows.map(({ id }) => id)
}

async function passOnIn(sessionId: string) {
  await transaction(async (client) => {
    const session = await lockSession(sessionId, client)
    const since = await onSince(session.pluginId, session.territoryId)
    if (!since) return

    for (const wait of await openWaits(session, client)) {
      const offered = wait.enrolment?.offerExpiresAt
      const isOver = offered && offered <= DateTime.now()
      if (isOver && offered <= since) await offerAnew(wait, session, since, client)
      else if (isOver) await letPass(wait, session, client)
      else if (!offered && session.signUpEndsAt <= DateTime.now()) {
        await endInVain(wait, session, client)
      }
    }
    await offerFreeSeats(session, client)
  })
}

function openWaits({ id }: EnrolmentSession, client: TransactionClient) {
  return Wait.query({ client })
    .where('session_id', id)
    .whereNull('ended_at')
    .preload('enrolment')
    .orderBy('place')
}

/** Its time ran out while the plugin was off, and nobody could take it: they have as long again. */
async function offerAnew(
  { enrolment }: Wait,
  { offerMinutes, signUpEndsAt }: EnrolmentSession,
  since: DateTime,
  client: TransactionClient
) {
  const offerExpiresAt = DateTime.min(since.plus({ minutes: offerMinutes! }), signUpEndsAt)!
  await enrolment.useTransaction(client).merge({ offerExpiresAt }).save()
}

async function letPass(wait: Wait, session: EnrolmentSession, client: TransactionClient) {
  await endEnrolment(wait.enrolment, { ending: 'expired', session }, client)
  await endWait(wait, { ending: 'expired', session }, client)
  const { id: reference, personId } = wait
  await tell(session, { kind: 'offer_passed', personId, reference, href: session.href })
}

async function endInVain(wait: Wait, session: EnrolmentSession, client: TransactionClient) {
  await endWait(wait, { ending: 'closed', session }, client)
  const { id: reference, personId } = wait
  await tell(session, { kind: 'waited_in_vain', personId, reference, href: null })
}
