import { isOnAt } from '#core/presence'
import type { TransactionClient } from '#core/database'
import Wait from '#enrolment/models/wait'
import type Person from '#identity/models/person'

/** Where a person still waits for a seat, with what is offered to them, the soonest session first. */
export default function waitsOf({ id }: Pick<Person, 'id'>) {
  return Wait.query()
    .select('enrolment_waits.*')
    .join('enrolment_sessions as session', 'session.id', 'enrolment_waits.session_id')
    .where('enrolment_waits.person_id', id)
    .whereNull('enrolment_waits.ended_at')
    .preload('session')
    .preload('enrolment')
    .orderBy('session.starts_at')
    .orderBy('enrolment_waits.id')
}

/** How many stand before a place on the list and still wait for an offer. */
export async function waitingBefore(
  { place, sessionId }: Pick<Wait, 'place' | 'sessionId'>,
  client?: TransactionClient
) {
  const before = await Wait.query({ client })
    .where('session_id', sessionId)
    .where('place', '<', place)
    .whereNull('ended_at')
    .whereNull('enrolment_id')
    .select('id')
  return before.length
}

/** The same, without what belongs to plugins that are off. */
export async function waitsOn(person: Pick<Person, 'id'>) {
  const waits = await waitsOf(person)
  const areOn = await Promise.all(
    waits.map(({ session }) => isOnAt(session.pluginId, session.territoryId))
  )
  return waits.filter((_, index) => areOn[index])
}
