import { occurrencesOf } from '#core/booking'
import type { Territory } from '#core/people'
import { DateTime } from 'luxon'
import { momentIn } from '../actions/book_at_desk.ts'
import type { SeriesPreview } from '../desk_views.ts'
import said from '../said.ts'
import { wantedDay, wantedNumber } from '../wanted_time.ts'
import spacesAtDesk from './spaces_at_desk.ts'

const usualLength = { months: 3 }

/** What was asked for, each time of it, and what is against that time; no times before all is said. */
export default async function previewOfSeries(
  community: Territory,
  asked: Record<string, unknown>
): Promise<SeriesPreview> {
  const day = wantedDay(asked.day)
  const inThreeMonths = DateTime.fromISO(day).plus(usualLength).toISODate()
  const wish = {
    space: String(asked.space ?? ''),
    day,
    start: String(asked.start ?? ''),
    end: String(asked.end ?? ''),
    weeks: wantedNumber(asked.weeks, { least: 1, most: 4 }),
    until: wantedDay(asked.until ?? inThreeMonths),
    purpose: String(asked.purpose ?? '').slice(0, 60),
  }
  return { wish, times: await timesOf(community, wish) }
}

async function timesOf(community: Territory, wish: SeriesPreview['wish']) {
  const spaces = await spacesAtDesk(community)
  const space = spaces.find(({ id }) => id === wish.space)
  const startsAt = momentIn(wish.day, wish.start)
  const endsAt = momentIn(wish.day, wish.end)
  if (!space || !startsAt.isValid || !endsAt.isValid || endsAt <= startsAt) return []

  const { until, weeks } = wish
  const rhythm = { kind: 'staff' as const, startsAt, endsAt, until, weeks }
  const occurrences = await occurrencesOf(space.resource, rhythm)
  return occurrences.map((each) => ({
    from: each.startsAt.toISO()!,
    until: each.endsAt.toISO()!,
    reason: each.refusal && said(each.refusal),
  }))
}
