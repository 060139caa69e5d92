import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import settlePoints from '#enrolment/actions/settle_points'
import { EnrolmentCancelled } from '#enrolment/events'
import type Enrolment from '#enrolment/models/enrolment'
import type { Ending } from '#enrolment/models/enrolment'
import type EnrolmentSession from '#enrolment/models/enrolment_session'

/** Frees the seats of a person and of those they bring. The session's row is locked. */
export default async function endEnrolment(
  enrolment: Enrolment,
  { ending, session }: { ending: Ending; session: EnrolmentSession },
  client: TransactionClient
) {
  const { id: enrolmentId, isOffered, personId } = enrolment
  const end = { cancelledAt: DateTime.now(), seat: null, seats: null, ending }
  await client.from('enrolment_quota_places').where('enrolment_id', enrolmentId).delete()
  await enrolment.useTransaction(client).merge(end).save()
  await enrolment.related('companions').query().useTransaction(client).update({
    cancelled_at: end.cancelledAt.toJSDate(),
    seat: null,
    seats: null,
    ending,
  })
  if (isOffered) return

  await settlePoints(enrolment, session, ending === 'session_cancelled' ? ending : turnOf(ending))
  const { id: sessionId, pluginId, territoryId } = session
  await announce(
    new EnrolmentCancelled(territoryId, { pluginId, sessionId, personId, enrolmentId, ending })
  )
}

function turnOf(ending: Ending) {
  return ending === 'late' ? 'late' : 'cancelled'
}
