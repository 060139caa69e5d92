import Enrolment from '#enrolment/models/enrolment'

/** How many seats a person has in sessions that have not begun. */
export default async function enrolmentsAhead(personId: string) {
  const ahead = await Enrolment.query()
    .where('person_id', personId)
    .withScopes((enrolments) => enrolments.seated())
    .whereHas('session', (session) => session.where('starts_at', '>', new Date()))
    .select('id')
  return ahead.length
}
