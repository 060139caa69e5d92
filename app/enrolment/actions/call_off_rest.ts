import transaction from '#core/transaction'
import callOffSession from '#enrolment/actions/call_off_session'
import EnrolmentSession from '#enrolment/models/enrolment_session'

/** Calls off all that is still to come of a series. Returns how many sessions there were. */
export default async function callOffRest(seriesId: string, reason: string) {
  return transaction(async (client) => {
    const rest = await EnrolmentSession.query({ client })
      .where('series_id', seriesId)
      .where('starts_at', '>', new Date())
      .whereNull('cancelled_at')
      .orderBy('id')
    for (const { id } of rest) await callOffSession(id, reason)
    return rest.length
  })
}
