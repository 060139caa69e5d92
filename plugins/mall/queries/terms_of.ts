import { settingsOf } from '#core/settings'
import type { Territory } from '#core/people'
import type Good from '../models/good.ts'
import mall from '../plugin.ts'
import CounterTransformer from '../transformers/counter_transformer.ts'
import countersFor from './counters_for.ts'

/** Where and until when a good is fetched. */
export default async function termsOf(community: Territory, { merchantId }: Good) {
  const { pickUpDays } = await settingsOf(mall, community)
  const counters = await countersFor(community, merchantId)
  return {
    place: community.name,
    pickUpDays,
    counters: counters.map((counter) => new CounterTransformer(counter).toObject()),
  }
}
