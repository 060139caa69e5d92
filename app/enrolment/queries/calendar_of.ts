import { DateTime } from 'luxon'
import { isOnAt } from '#core/presence'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'

/** How far back a phone may look. */
const KEPT = { months: 3 }

/**
 * Where a person is expected from now on, the soonest first; what was called off is shown until its time is over.
 * Nothing of plugins that are off.
 */
export default async function calendarOf(person: Pick<Person, 'id'>) {
  const entries = await ofPerson(person)
    .where('enrolments.ends_at', '>', DateTime.now().toJSDate())
    .where((shown) => shown.whereNull('cancelled_at').orWhere('ending', 'session_cancelled'))
  return switchedOn(entries)
}

/** All that a calendar feed tells, cancelled entries too: a phone takes those away. */
export async function calendarHistoryOf(person: Pick<Person, 'id'>) {
  const entries = await ofPerson(person)
    .where('enrolments.ends_at', '>', DateTime.now().minus(KEPT).toJSDate())
    .where((told) =>
      told.whereNull('ending').orWhereIn('ending', ['cancelled', 'late', 'session_cancelled'])
    )
  return switchedOn(entries)
}

function ofPerson({ id }: Pick<Person, 'id'>) {
  return Enrolment.query()
    .where('person_id', id)
    .whereNull('brought_by_id')
    .whereNull('offer_expires_at')
    .preload('session')
    .preload('enrolledBy')
    .preload('companions')
    .orderBy(['starts_at', 'id'])
    .limit(300)
}

/** The plugins behind a calendar are few: each is asked about once for each place. */
async function switchedOn(entries: Enrolment[]) {
  const places = new Map(
    entries.map(({ session }) => [`${session.pluginId}:${session.territoryId}`, session])
  )
  const on = new Set<string>()
  for (const [place, { pluginId, territoryId }] of places) {
    if (await isOnAt(pluginId, territoryId)) on.add(place)
  }
  return entries.filter(({ session }) => on.has(`${session.pluginId}:${session.territoryId}`))
}
