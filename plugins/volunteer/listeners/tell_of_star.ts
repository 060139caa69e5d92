import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { StarGranted } from '../social_events.ts'
import volunteer from '../plugin.ts'

export default async function tellOfStar({ payload, territoryId }: OccurrenceOf<StarGranted>) {
  const { personId, starId, stars } = payload
  await notify(volunteer, {
    kind: 'star_granted',
    personId,
    territoryId,
    reference: starId,
    values: { stars },
    href: '/volunteer/records',
  })
}
