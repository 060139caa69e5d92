import type { DateTime } from 'luxon'
import type { Figure } from '#cockpit/figures'
import type { FigureDetail } from '#cockpit/pages'
import type { Span } from '#core/metrics'
import type Territory from '#territories/models/territory'
import { territoriesBelow } from '#territories/queries/territory_at'

const MONTHS = 12

/** One figure month by month for a year, and this month for each territory directly below. */
export default async function figureInDetail(
  figure: Figure,
  territory: Territory,
  now: DateTime
): Promise<FigureDetail> {
  // What is counted belongs to a community as a whole, and to none of its grids.
  const below = territory.isAboveCommunities ? await territoriesBelow(territory) : []
  const [thisMonth] = spansUpTo(now)
  return {
    months: await Promise.all(
      spansUpTo(now)
        .toReversed()
        .map(async (span) => ({
          month: span.from.toFormat('yyyy-MM'),
          value: await figure.count(territory, span),
        }))
    ),
    below: await Promise.all(
      below.map(async (each) => ({
        code: each.code,
        name: each.shortName,
        value: await figure.count(each, thisMonth),
      }))
    ),
  }
}

/** This month so far, then the months before it. */
function spansUpTo(now: DateTime): Span[] {
  const month = now.startOf('month')
  const earlier = Array.from({ length: MONTHS - 1 }, (_, index) => ({
    from: month.minus({ months: index + 1 }),
    to: month.minus({ months: index }),
  }))
  return [{ from: month, to: now }, ...earlier]
}
