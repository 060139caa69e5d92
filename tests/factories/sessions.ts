import settle from '#enrolment/actions/settle_sessions'

/** As a day after sessions have ended: who never came is noted. Twice, since other tests leave some behind. */
export async function settleSessions() {
  await settle()
  await settle()
}
