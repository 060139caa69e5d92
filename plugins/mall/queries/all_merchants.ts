import type { Territory } from '#core/people'
import Merchant from '../models/merchant.ts'

/** Those who offer before those who are paused, the latest first. */
export default function allMerchants(community: Territory) {
  return Merchant.within(community)
    .preload('organisation')
    .preload('members', (members) => members.preload('person').orderBy('id'))
    .orderByRaw('paused_at is not null')
    .orderBy('id', 'desc')
}
