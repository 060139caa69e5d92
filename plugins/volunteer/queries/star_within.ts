import type { Territory } from '#core/people'
import Star from '../models/star.ts'
import StarNotice from '../models/star_notice.ts'

/** One star on a notice of a territory. */
export default async function starWithin(territory: Territory, id: string) {
  return Star.query()
    .whereIn('notice_id', StarNotice.within(territory).select('id'))
    .whereRaw('volunteer_stars.id::text = ?', [id])
    .firstOrFail()
}
