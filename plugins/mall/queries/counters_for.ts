import type { Territory } from '#core/people'
import Counter from '../models/counter.ts'

/** Where something can be fetched now: at the merchant's counters, or the community's where it is nobody else's. */
export default function countersFor(community: Territory, merchantId: string | null) {
  const counters = Counter.within(community).whereNull('closed_at').orderBy(['name', 'id'])
  return merchantId === null
    ? counters.whereNull('merchant_id')
    : counters.where('merchant_id', merchantId)
}
