import type { Territory } from '#core/people'
import { CounterMissing } from '../errors.ts'
import type Counter from '../models/counter.ts'
import countersFor from './counters_for.ts'

/** The counter at which something is handed over; null where a community has none of its own. */
export default async function counterChosen(
  community: Territory,
  merchantId: string | null,
  id: string | undefined
): Promise<Counter | null> {
  const counters = await countersFor(community, merchantId)
  if (counters.length === 0) return null

  const chosen = counters.find((counter) => counter.id === id)
  if (!chosen) throw new CounterMissing()
  return chosen
}
