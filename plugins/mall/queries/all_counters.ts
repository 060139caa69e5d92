import type { Territory } from '#core/people'
import Counter from '../models/counter.ts'

/** The community's own first, then those of merchants; closed ones last. */
export default function allCounters(community: Territory) {
  return Counter.within(community)
    .preload('merchant', (merchant) => merchant.preload('organisation'))
    .orderByRaw('closed_at is not null, merchant_id is not null')
    .orderBy(['name', 'id'])
}
