import Enrolment from '#enrolment/models/enrolment'

/** All that is kept of a person's enrolments with a plugin, cancelled ones too, the latest first; plain values. */
export default async function enrolmentRecordsOf(pluginId: string, personId: string) {
  const enrolments = await Enrolment.query()
    .where('person_id', personId)
    .whereHas('session', (session) => session.where('plugin_id', pluginId))
    .preload('session')
    .preload('attendance')
    .preload('confirmation')
    .orderBy('id', 'desc')
  return enrolments.map(({ attendance, confirmation, createdAt, session, sessionId, state }) => ({
    sessionId,
    state,
    enrolledAt: createdAt.toISO()!,
    startsAt: session.startsAt.toISO()!,
    endsAt: session.endsAt.toISO()!,
    checkedInAt: attendance?.checkedInAt.toISO() ?? null,
    checkedOutAt: attendance?.checkedOutAt?.toISO() ?? null,
    minutes: confirmation?.minutes ?? null,
  }))
}
