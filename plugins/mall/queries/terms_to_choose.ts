import type { Territory } from '#core/people'
import Merchant from '../models/merchant.ts'
import Season from '../models/season.ts'
import { here } from '../shanghai_time.ts'

/** Whose a good may be and when it may be on offer, as choices of a form. */
export default async function termsToChoose(community: Territory) {
  const today = here().toISODate()!
  const merchants = await Merchant.within(community)
    .whereNull('paused_at')
    .preload('organisation')
    .orderBy('id')
  const seasons = await Season.within(community)
    .where('ends_on', '>=', today)
    .orderBy(['starts_on', 'id'])
  return {
    merchants: merchants.map(({ id, organisation }) => ({ id, name: organisation.name })),
    seasons: seasons.map(({ id, name }) => ({ id, name })),
  }
}
