import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import lockSession from '#enrolment/actions/lock_session'
import openSession, { type NewSession } from '#enrolment/actions/open_session'
import { InSeriesAlready } from '#enrolment/errors'
import Series from '#enrolment/models/series'
import occurrencesOf, { type SeriesPlan } from '#enrolment/occurrences'

/** What holds of every session of a series. */
export type NewSeries = Omit<NewSession, 'startsAt' | 'endsAt' | 'href'> & {
  /** The page of each, in the order of their times. */
  hrefs?: string[]
  /** A session that is there already and is the first of them. */
  firstId?: string
}

/** Opens a session for each time that a plan comes round. Each is changed or called off by itself: an exception. */
export default async function openSeries(
  { firstId, hrefs = [], ...session }: NewSeries,
  plan: SeriesPlan
) {
  const { pluginId, territoryId } = session
  return transaction(async (client) => {
    const series = await Series.create({ pluginId, territoryId, plan }, { client })
    if (firstId) await join(firstId, series, client)
    const sessions = []
    for (const [index, times] of occurrencesOf(plan).entries()) {
      const href = hrefs[index] ?? null
      sessions.push(await openSession({ ...session, ...times, href }, series.id))
    }
    return { series, sessions }
  })
}

/** Two at once wait for the session's row: it is the first of one series only. */
async function join(sessionId: string, { id: seriesId }: Series, client: TransactionClient) {
  const session = await lockSession(sessionId, client)
  if (session.seriesId) throw new InSeriesAlready()
  await session.merge({ seriesId }).save()
}
