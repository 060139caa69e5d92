import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import { WaitEnded } from '#enrolment/events'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type Wait from '#enrolment/models/wait'

/** Somebody waits no more. The session's row is locked. */
export default async function endWait(
  wait: Wait,
  { ending, session }: { ending: NonNullable<Wait['ending']>; session: EnrolmentSession },
  client: TransactionClient
) {
  await wait.useTransaction(client).merge({ endedAt: DateTime.now(), ending }).save()
  const { id: sessionId, pluginId, territoryId } = session
  const { id: waitId, personId } = wait
  await announce(new WaitEnded(territoryId, { pluginId, sessionId, personId, waitId, ending }))
}
