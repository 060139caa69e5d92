import transaction from '#core/transaction'
import endEnrolment from '#enrolment/actions/end_enrolment'
import endWait from '#enrolment/actions/end_wait'
import lockWait from '#enrolment/actions/lock_wait'
import offerFreeSeats from '#enrolment/actions/offer_free_seats'

/** Leaves the list; a seat that was offered goes to the next. Leaving again changes nothing. */
export default async function leaveWait(waitId: string) {
  return transaction(async (client) => {
    const { session, wait } = await lockWait(waitId, client)
    if (!wait.isOpen) return wait

    const isOffered = wait.enrolment?.isOffered === true
    if (isOffered) await endEnrolment(wait.enrolment, { ending: 'declined', session }, client)
    await endWait(wait, { ending: isOffered ? 'declined' : 'left', session }, client)
    await offerFreeSeats(session, client)
    return wait
  })
}
