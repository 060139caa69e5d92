import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { presencesOf, type PluginPlace } from '#core/presence'
import transaction from '#core/transaction'
import tell from '#enrolment/actions/tell'
import Enrolment from '#enrolment/models/enrolment'
import EnrolmentSession from '#enrolment/models/enrolment_session'

const AHEAD = { hours: 24 }
/** Whoever signed up a moment ago knows. */
const KNOWN = { hours: 2 }
const AT_A_TIME = 500

/** Reminds everybody of what begins within a day, once, wherever the plugin is on. Returns how many there were. */
export default async function remind() {
  const sessions = await sessionsSoon()
  const presences = await presencesOf(sessions)
  const on = new Set(presences.filter(({ isOn }) => isOn).map(keyOf))
  const ids = sessions.filter((session) => on.has(keyOf(session))).map(({ id }) => id)
  return transaction(async (client) => {
    const expected = await expectedIn(ids, client)
    for (const { id, personId, session } of expected) {
      const values = { place: session.place }
      await tell(session, {
        ...{ kind: 'reminder', personId, values },
        reference: `${id}:${session.sequence}`,
        href: session.href,
      })
    }
    return expected.length
  })
}

function keyOf({ pluginId, territoryId }: PluginPlace) {
  return `${pluginId} ${territoryId}`
}

function sessionsSoon() {
  const now = DateTime.now()
  return EnrolmentSession.query()
    .whereNull('cancelled_at')
    .whereBetween('starts_at', [now.toJSDate(), now.plus(AHEAD).toJSDate()])
}

function expectedIn(sessionIds: string[], client: TransactionClient) {
  return Enrolment.query({ client })
    .withScopes((enrolments) => enrolments.seated())
    .whereIn('session_id', sessionIds)
    .where('created_at', '<', DateTime.now().minus(KNOWN).toJSDate())
    .whereRaw(
      `not exists (
         select from notices, enrolment_sessions as session
         where session.id = enrolments.session_id and notices.person_id = enrolments.person_id
           and notices.sender = 'enrolment' and notices.kind = 'reminder'
           and notices.reference = enrolments.id::text || ':' || session.sequence)`
    )
    .preload('session')
    .orderBy(['starts_at', 'id'])
    .limit(AT_A_TIME)
}
