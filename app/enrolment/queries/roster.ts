import Enrolment from '#enrolment/models/enrolment'

/** Who has a seat in a session, by seat, with person, companions, attendance, confirmation and whether they never came. */
export default function rosterOf(sessionId: string) {
  return Enrolment.query()
    .where('session_id', sessionId)
    .withScopes((enrolments) => enrolments.seated())
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person')
    .preload('attendance')
    .preload('confirmation')
    .preload('noShow')
    .preload('companions', (companions) => companions.whereNull('cancelled_at').orderBy('id'))
    .orderBy('seat')
    .orderBy('id')
}
