import transaction from '#core/transaction'
import openSession, { type NewSession } from '#enrolment/actions/open_session'
import Series from '#enrolment/models/series'
import occurrencesOf, { type SeriesPlan } from '#enrolment/occurrences'

/** Opens a session for each time that a plan comes round. Each is changed or called off by itself: an exception. */
export default async function openSeries(
  session: Omit<NewSession, 'startsAt' | 'endsAt'>,
  plan: SeriesPlan
) {
  const { pluginId, territoryId } = session
  return transaction(async (client) => {
    const series = await Series.create({ pluginId, territoryId, plan }, { client })
    const sessions = []
    for (const times of occurrencesOf(plan)) {
      sessions.push(await openSession({ ...session, ...times }, series.id))
    }
    return { series, sessions }
  })
}
