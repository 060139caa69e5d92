import Enrolment from '#enrolment/models/enrolment'

/** A person's enrolments with a plugin that are not cancelled, the latest session first. */
export default function enrolmentsOf(personId: string, pluginId: string) {
  return Enrolment.query()
    .select('enrolments.*')
    .join('enrolment_sessions', 'enrolment_sessions.id', 'enrolments.session_id')
    .where('enrolments.person_id', personId)
    .where('enrolment_sessions.plugin_id', pluginId)
    .withScopes((enrolments) => enrolments.seated())
    .preload('session')
    .preload('attendance')
    .preload('confirmation')
    .orderBy('enrolment_sessions.starts_at', 'desc')
    .orderBy('enrolments.id')
}
