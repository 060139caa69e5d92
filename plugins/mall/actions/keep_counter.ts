import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Counter from '../models/counter.ts'
import type { CounterDescription } from '../validators/counter_validator.ts'

type Description = Omit<CounterDescription, 'merchant' | 'state'> & { merchantId: string | null }

/** Opens a counter of the community or of a merchant. */
export function addCounter(community: Territory, description: Description) {
  return Counter.create({ territoryId: community.id, ...description })
}

/** A closed counter stays in what was handed out there. */
export function changeCounter(
  counter: Counter,
  { isClosed, ...description }: Description & { isClosed: boolean }
) {
  const closedAt = isClosed ? (counter.closedAt ?? DateTime.now()) : null
  return counter.merge({ ...description, closedAt }).save()
}
