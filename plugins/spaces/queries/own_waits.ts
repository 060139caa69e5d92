import { BookingWait, waitsOf } from '#core/booking'
import type { Person, Territory } from '#core/people'
import type { ListedWait } from '../booking_views.ts'
import WaitTransformer from '../transformers/wait_transformer.ts'

/** What a person waits for here and is still to come. */
export default async function ownWaits(
  community: Territory,
  person: Person
): Promise<ListedWait[]> {
  const waits = await waitsOf(person.id, 'spaces').whereIn('territory_id', (below) => {
    below.from('territories').select('id').whereRaw('path <@ ?::ltree', [community.path])
  })
  return waits.map((wait) => new WaitTransformer(wait).forList())
}

/** A person's own place on a list, also once it has ended; that of a neighbour is not found. */
export async function ownWait(community: Territory, person: Person, id: string) {
  return BookingWait.within(community)
    .where({ personId: person.id, pluginId: 'spaces' })
    .whereRaw('booking_waits.id::text = ?', [String(id)])
    .preload('resource')
    .firstOrFail()
}
