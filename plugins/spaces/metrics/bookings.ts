import { usageOf } from '#core/booking'
import type { Span } from '#core/metrics'
import type { Territory } from '#core/people'

/** How many bookings took place, by their beginning. */
export default async function bookings(territory: Territory, during: Span) {
  const usage = await usageOf('spaces', territory, during)
  return usage.reduce((sum, each) => sum + each.bookings, 0)
}
