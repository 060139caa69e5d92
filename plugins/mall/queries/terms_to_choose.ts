import type { Territory } from '#core/people'
import Merchant from '../models/merchant.ts'
import Season from '../models/season.ts'
import { here } from '../shanghai_time.ts'

type Chosen = { merchantId?: string | null; seasonId?: string | null }

/**
 * Whose a good may be and when it may be on offer, as choices of a form. What was chosen is among them, also a shop that
 * pauses or a season that is over: nothing changes that nobody changed.
 */
export default async function termsToChoose(
  community: Territory,
  { merchantId = null, seasonId = null }: Chosen = {}
) {
  const today = here().toISODate()!
  const merchants = await Merchant.within(community)
    .where((merchant) =>
      merchant.whereNull('paused_at').orWhereIn('id', merchantId ? [merchantId] : [])
    )
    .preload('organisation')
    .orderBy('id')
  const seasons = await Season.within(community)
    .where((season) =>
      season.where('ends_on', '>=', today).orWhereIn('id', seasonId ? [seasonId] : [])
    )
    .orderBy(['starts_on', 'id'])
  return {
    merchants: merchants.map(({ id, organisation }) => ({ id, name: organisation.name })),
    seasons: seasons.map(({ id, name }) => ({ id, name })),
  }
}
