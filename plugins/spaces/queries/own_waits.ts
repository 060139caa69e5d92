import { waitsOf } from '#core/booking'
import type { Person, Territory } from '#core/people'
import type { WaitView } from '../pages.ts'
import { spacesByResource } from './spaces_at_desk.ts'

/** What a person waits for here; of whom they were told that it is free, they can book it. */
export default async function ownWaits(community: Territory, person: Person): Promise<WaitView[]> {
  const waits = await waitsOf(person.id, 'spaces').whereIn('territory_id', (below) => {
    below.from('territories').select('id').whereRaw('path <@ ?::ltree', [community.path])
  })
  const spaces = await spacesByResource(waits.map(({ resourceId }) => resourceId))
  return waits.map(({ endsAt, id, resource, resourceId, startsAt, toldAt }) => ({
    id,
    space: resource.name,
    spaceId: spaces.get(resourceId)!.id,
    startsAt: startsAt.toISO()!,
    endsAt: endsAt.toISO()!,
    minutes: endsAt.diff(startsAt).as('minutes'),
    isFree: toldAt !== null,
  }))
}
