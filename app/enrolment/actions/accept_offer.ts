import { DateTime } from 'luxon'
import { announce } from '#core/events'
import transaction from '#core/transaction'
import { clashWith } from '#enrolment/actions/approach'
import endWait from '#enrolment/actions/end_wait'
import { lockPerson } from '#enrolment/actions/lock_session'
import lockWait from '#enrolment/actions/lock_wait'
import setPointsAside from '#enrolment/actions/set_points_aside'
import { OfferGone } from '#enrolment/errors'
import { Enrolled } from '#enrolment/events'
import handOf from '#audit/hand_of'
import type Enrolment from '#enrolment/models/enrolment'
import Wait from '#enrolment/models/wait'
import seatingOf from '#enrolment/queries/seating'

/** Takes the seat that was offered. Taking it again gives the same enrolment. */
export default async function acceptOffer(waitId: string): Promise<Enrolment> {
  return transaction(async (client) => {
    const { personId } = await Wait.findOrFail(waitId, { client })
    await lockPerson(personId, client)
    const { session, wait } = await lockWait(waitId, client)
    if (wait.ending === 'seated') return wait.enrolment
    refuseUnlessOffered(wait)

    const { clash } = await seatingOf(session, personId, { client, party: wait.party })
    if (clash) throw clashWith(clash)
    const enrolment = wait.enrolment.useTransaction(client)
    const enrolledById = handOf({ id: personId }) ?? enrolment.enrolledById
    await enrolment.merge({ offerExpiresAt: null, enrolledById }).save()
    await setPointsAside(enrolment, session, wait.party)
    await endWait(wait, { ending: 'seated', session }, client)
    const { id: sessionId, pluginId, territoryId } = session
    const parts = { pluginId, sessionId, personId, enrolmentId: enrolment.id, seats: wait.party }
    await announce(new Enrolled(territoryId, parts))
    return enrolment
  })
}

function refuseUnlessOffered({ enrolment, isOpen }: Wait) {
  const until = enrolment?.offerExpiresAt
  if (!isOpen || !until || until <= DateTime.now()) throw new OfferGone()
}
