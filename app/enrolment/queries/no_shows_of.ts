import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import NoShow from '#enrolment/models/no_show'

/** A missed session counts wholly for a month, by half until three months are over, and then no more. */
const WHOLE_DAYS = 30
const FORGOTTEN_DAYS = 90

type Asked = { client?: TransactionClient; limit?: number }

/**
 * What a person's missed sessions weigh today, how many those are, and when they weigh less than `limit` again, if
 * nothing is added.
 */
export default async function noShowsOf(personId: string, { client, limit = 1 }: Asked = {}) {
  const now = DateTime.now()
  const noShows = await NoShow.query({ client })
    .where('person_id', personId)
    .whereNull('excused_at')
    .where('missed_at', '>', now.minus({ days: FORGOTTEN_DAYS }).toJSDate())
    .orderBy(['missed_at', 'id'])
  const moments = noShows.map(({ missedAt }) => missedAt)
  return {
    count: moments.length,
    weight: weigh(moments, now),
    forgivenAt: turningPoints(moments).find((at) => weigh(moments, at) < limit) ?? null,
  }
}

/** In halves, so that nothing is lost in rounding. */
function weigh(moments: DateTime[], at: DateTime) {
  return moments.reduce((sum, missedAt) => {
    const days = at.diff(missedAt).as('days')
    if (days >= FORGOTTEN_DAYS) return sum
    return sum + (days >= WHOLE_DAYS ? 0.5 : 1)
  }, 0)
}

function turningPoints(moments: DateTime[]) {
  return moments
    .flatMap((at) => [at.plus({ days: WHOLE_DAYS }), at.plus({ days: FORGOTTEN_DAYS })])
    .sort((one, other) => one.toMillis() - other.toMillis())
}
