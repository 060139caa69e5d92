import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import seatParty from '#enrolment/actions/seat_party'
import tell from '#enrolment/actions/tell'
import clock from '#enrolment/clock'
import { SeatOffered } from '#enrolment/events'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import Wait from '#enrolment/models/wait'
import factsOf from '#enrolment/queries/facts_of'
import quotaRoom, { type QuotaPlace } from '#enrolment/queries/quota_room'
import seatingOf from '#enrolment/queries/seating'

/**
 * Offers every free seat to whoever waits longest and fits: a party of three does not hold up those behind it while
 * one seat is free, and somebody whose group is full keeps their place. The session's row is locked.
 */
export default async function offerFreeSeats(session: EnrolmentSession, client: TransactionClient) {
  if (!session.hasWaitingList || !session.isOpen) return
  const waits = await Wait.query({ client })
    .where('session_id', session.id)
    .whereNull('ended_at')
    .whereNull('enrolment_id')
    .preload('person')
    .orderBy('place')
  for (const wait of waits) {
    const { codes, freeSeats, hasQuotas } = await seatingOf(session, wait.personId, {
      client,
      party: wait.party,
    })
    if (freeSeats.length === 0) return
    if (freeSeats.length < wait.party) continue
    const quotaPlaces = hasQuotas ? await placesFor(wait, session, client) : []
    if (quotaPlaces) await offer({ wait, seats: freeSeats, codes, quotaPlaces }, session, client)
  }
}

async function placesFor(wait: Wait, session: EnrolmentSession, client: TransactionClient) {
  const facts = await factsOf(wait.person, session, client)
  return quotaRoom(session.id, facts, client)
}

type Offer = { wait: Wait; seats: number[]; codes: string[]; quotaPlaces: QuotaPlace[] }

async function offer(
  { wait, ...found }: Offer,
  session: EnrolmentSession,
  client: TransactionClient
) {
  const { companions, enrolledById, personId } = wait
  const until = DateTime.min(
    DateTime.now().plus({ minutes: session.offerMinutes! }),
    session.signUpEndsAt
  )!
  const party = { ...found, companions, enrolledById, personId, offerExpiresAt: until }
  const enrolment = await seatParty(session, party, client)
  await wait.useTransaction(client).merge({ enrolmentId: enrolment.id }).save()
  const { id: sessionId, pluginId, territoryId } = session
  const parts = { pluginId, sessionId, personId, waitId: wait.id }
  await announce(new SeatOffered(territoryId, { ...parts, until: until.toISO()! }))
  await tell(session, {
    kind: 'offered',
    personId,
    reference: enrolment.id,
    values: { until: clock(until) },
    href: `/me/calendar/waits/${wait.id}`,
  })
}
