import type { Territory } from '#core/people'
import Space from '../models/space.ts'

/** Every space, hidden ones too, with resource; a hall is followed by its parts. */
export default function spacesAtDesk(community: Territory) {
  return Space.within(community)
    .select('spaces_spaces.*')
    .join('booking_resources as resource', 'resource.id', 'spaces_spaces.resource_id')
    .preload('resource')
    .orderBy('resource.lineage')
    .orderBy('spaces_spaces.id')
}

/** One of them, with its pictures. */
export async function spaceAtDesk(community: Territory, id: string) {
  return spacesAtDesk(community)
    .whereRaw('spaces_spaces.id::text = ?', [String(id)])
    .preload('pictures', (pictures) => pictures.orderBy(['created_at', 'id']))
    .firstOrFail()
}

/** The space of a resource, also a hidden one, as its page shows it. */
export async function spaceOfResource(resourceId: string) {
  return Space.query()
    .where({ resourceId })
    .preload('resource')
    .preload('pictures', (pictures) => pictures.orderBy(['created_at', 'id']))
    .firstOrFail()
}

/** The spaces of these resources, by the id of the resource. */
export async function spacesByResource(resourceIds: string[]) {
  const spaces = await Space.query().whereIn('resource_id', resourceIds).preload('resource')
  return new Map(spaces.map((space) => [space.resourceId, space]))
}
