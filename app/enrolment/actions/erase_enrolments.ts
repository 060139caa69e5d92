import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import endEnrolment from '#enrolment/actions/end_enrolment'
import lockSession from '#enrolment/actions/lock_session'
import offerFreeSeats from '#enrolment/actions/offer_free_seats'
import Attendance from '#enrolment/models/attendance'
import Enrolment from '#enrolment/models/enrolment'
import NoShow from '#enrolment/models/no_show'
import Wait from '#enrolment/models/wait'

/**
 * Removes a person's enrolments with a plugin and frees their seats. Those with confirmed minutes are
 * a record of service and stay; the answer says how many.
 */
export default async function eraseEnrolments(pluginId: string, personId: string) {
  return transaction(async (client) => {
    await eraseWaits(pluginId, personId, client)
    const enrolments = await ofPlugin(pluginId, personId, client)
    const erased = enrolments.filter(({ confirmation }) => !confirmation)
    for (const enrolment of erased) await giveUp(enrolment, client)
    const ids = erased.map(({ id }) => id)
    await Attendance.query({ client }).whereIn('enrolment_id', ids).delete()
    await NoShow.query({ client }).whereIn('enrolment_id', ids).delete()
    await Enrolment.query({ client }).whereIn('brought_by_id', ids).delete()
    await Enrolment.query({ client }).whereIn('id', ids).delete()
    return enrolments.length - erased.length
  })
}

function ofPlugin(pluginId: string, personId: string, client: TransactionClient) {
  return Enrolment.query({ client })
    .where('person_id', personId)
    .whereNull('brought_by_id')
    .whereHas('session', (session) => session.where('plugin_id', pluginId))
    .preload('confirmation')
    .orderBy(['session_id', 'id'])
}

async function eraseWaits(pluginId: string, personId: string, client: TransactionClient) {
  const waits = await Wait.query({ client })
    .where('person_id', personId)
    .whereHas('session', (session) => session.where('plugin_id', pluginId))
  const ids = waits.map(({ id }) => id)
  await Wait.query({ client }).whereIn('id', ids).delete()
}

/** The seat goes to whoever waits, and what was set aside goes back. */
async function giveUp({ id, sessionId }: Enrolment, client: TransactionClient) {
  const session = await lockSession(sessionId, client)
  const enrolment = await Enrolment.findOrFail(id, { client })
  if (enrolment.isCancelled) return
  await endEnrolment(enrolment, { ending: 'cancelled', session }, client)
  await offerFreeSeats(session, client)
}
