import Enrolment from '#enrolment/models/enrolment'

/** Who has a seat in a session, by seat, with person, attendance and confirmation. */
export default function rosterOf(sessionId: string) {
  return Enrolment.query()
    .where('session_id', sessionId)
    .whereNull('cancelled_at')
    .whereHas('person', (person) => person.withScopes((persons) => persons.shown()))
    .preload('person')
    .preload('attendance')
    .preload('confirmation')
    .orderBy('seat')
    .orderBy('id')
}
