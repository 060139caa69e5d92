import Enrolment from '#enrolment/models/enrolment'

/** All that is kept of a person's enrolments with a plugin, cancelled ones too, the latest first; plain values. */
export default async function enrolmentRecordsOf(pluginId: string, personId: string) {
  const enrolments = await Enrolment.query()
    .where('person_id', personId)
    .whereNull('brought_by_id')
    .whereHas('session', (session) => session.where('plugin_id', pluginId))
    .preload('session')
    .preload('attendance')
    .preload('confirmation')
    .preload('companions')
    .orderBy('id', 'desc')
  return enrolments.map(recordOf)
}

function recordOf(enrolment: Enrolment) {
  const { attendance, companions, confirmation, createdAt, session, sessionId, state } = enrolment
  return {
    sessionId,
    state,
    enrolledAt: createdAt.toISO()!,
    startsAt: session.startsAt.toISO()!,
    endsAt: session.endsAt.toISO()!,
    companions: companions.length,
    checkedInAt: attendance?.checkedInAt.toISO() ?? null,
    checkedOutAt: attendance?.checkedOutAt?.toISO() ?? null,
    minutes: confirmation?.minutes ?? null,
  }
}
