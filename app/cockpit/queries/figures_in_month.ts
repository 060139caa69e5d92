import type { DateTime } from 'luxon'
import figuresOf from '#cockpit/queries/figures_of'
import type { FigureView } from '#cockpit/pages'
import type Territory from '#territories/models/territory'

/** Every figure of a territory in the month of `now` so far, and in the whole month before. */
export default async function figuresInMonth(
  territory: Territory,
  now: DateTime
): Promise<FigureView[]> {
  const month = now.startOf('month')
  const before = { from: month.minus({ months: 1 }), to: month }
  const figures = await figuresOf(territory)
  return Promise.all(
    figures.map(async ({ count, before: beforeText, ...figure }) => ({
      ...figure,
      beforeText,
      value: await count(territory, { from: month, to: now }),
      before: await count(territory, before),
    }))
  )
}
