import Enrolment from '#enrolment/models/enrolment'
import Wait from '#enrolment/models/wait'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/**
 * Every sign-up for a plugin's sessions at and below a territory, with who waits, the earliest session first: plain
 * values, names as neighbours see them, instants as ISO texts. For an export.
 */
export default async function signUpsAt(pluginId: string, territory: Territory) {
  const enrolments = await Enrolment.within(territory)
    .whereHas('session', (session) => session.where('plugin_id', pluginId))
    .whereNull('brought_by_id')
    .whereNull('offer_expires_at')
    .preload('session')
    .preload('person')
    .preload('companions')
    .preload('attendance')
    .orderBy('id')
  const waits = await Wait.within(territory)
    .whereHas('session', (session) => session.where('plugin_id', pluginId))
    .whereNull('ended_at')
    .preload('session')
    .preload('person')
    .orderBy('id')
  return [...enrolments.map(ofSeat), ...waits.map(ofWait)].sort(
    (one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id)
  )
}

function ofSeat({
  attendance,
  cancelledAt,
  companions,
  createdAt,
  id,
  person,
  session,
}: Enrolment) {
  return {
    ...{ id, title: session.title, person: nameOf(person) },
    startsAt: isoOf(session.startsAt),
    signedUpAt: isoOf(createdAt),
    companions: companions.length,
    waitingPlace: null,
    cancelledAt: cancelledAt && isoOf(cancelledAt),
    checkedInAt: attendance ? isoOf(attendance.checkedInAt) : null,
  }
}

function ofWait({ companions, createdAt, id, person, place, session }: Wait) {
  return {
    ...{ id, title: session.title, person: nameOf(person) },
    startsAt: isoOf(session.startsAt),
    signedUpAt: isoOf(createdAt),
    companions: companions.length,
    waitingPlace: place,
    ...{ cancelledAt: null, checkedInAt: null },
  }
}

function nameOf(person: Person) {
  return person.isShown ? person.maskedName : null
}

function isoOf(moment: Enrolment['createdAt']) {
  return moment.toUTC().toISO()!
}
