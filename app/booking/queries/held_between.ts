import type { DateTime } from 'luxon'
import BookingWait from '#booking/models/booking_wait'
import Lottery from '#booking/models/lottery'
import type Territory from '#territories/models/territory'

/** A time that nobody has booked and nobody can: it is offered to somebody who waited, or lots are drawn for it. */
export type Held = {
  id: string
  resourceId: string
  startsAt: DateTime
  endsAt: DateTime
  for: 'offer' | 'lottery'
}

type Span = { from: DateTime; until: DateTime }

/** What is held of a plugin's resources at and below a territory in a span of time, the earliest first. */
export default async function heldBetween(
  { pluginId, territory }: { pluginId: string; territory: Territory },
  { from, until }: Span
): Promise<Held[]> {
  const waits = await BookingWait.within(territory)
    .where({ pluginId })
    .whereNull('ended_at')
    .whereNotNull('offer_expires_at')
    .where('starts_at', '<', until.toJSDate())
    .where('ends_at', '>', from.toJSDate())
  const lotteries = await Lottery.within(territory)
    .where({ pluginId })
    .whereNull('drawn_at')
    .whereNull('called_off_at')
    .preload('times', (times) =>
      times.where('starts_at', '<', until.toJSDate()).where('ends_at', '>', from.toJSDate())
    )
  return [...waits.map(heldByOffer), ...lotteries.flatMap(heldByLottery)].sort(
    (one, other) => one.startsAt.toMillis() - other.startsAt.toMillis()
  )
}

function heldByOffer({ endsAt, id, resourceId, startsAt }: BookingWait): Held {
  return { id, resourceId, startsAt, endsAt, for: 'offer' }
}

function heldByLottery({ resourceId, times }: Lottery): Held[] {
  return times.map(({ endsAt, id, startsAt }) => ({
    ...{ id, resourceId, startsAt, endsAt },
    for: 'lottery' as const,
  }))
}
