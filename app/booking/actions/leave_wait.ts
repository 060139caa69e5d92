import endWait from '#booking/actions/end_wait'
import lockWait from '#booking/actions/lock_wait'
import offerFreeTimes from '#booking/actions/offer_free_times'
import transaction from '#core/transaction'

/** Leaves the list; a time that was offered goes to the next. Leaving again changes nothing. */
export default async function leaveWait(waitId: string) {
  return transaction(async (client) => {
    const wait = await lockWait(waitId, client)
    if (!wait.isOpen) return wait

    await endWait(wait, { ending: wait.isOffered ? 'declined' : 'left' }, client)
    await offerFreeTimes(wait.resource, client)
    return wait
  })
}
