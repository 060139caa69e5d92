import type { Territory } from '#core/people'
import Space from '../models/space.ts'

/** What residents see: published spaces, with resource and pictures, the larger first. */
export default function publishedSpaces(community: Territory) {
  return Space.within(community)
    .select('spaces_spaces.*')
    .join('booking_resources as resource', 'resource.id', 'spaces_spaces.resource_id')
    .whereNotNull('published_at')
    .preload('resource')
    .preload('pictures', (pictures) => pictures.orderBy(['created_at', 'id']))
    .orderBy('resource.capacity', 'desc')
    .orderBy('spaces_spaces.id')
}

/** One of them; a hidden one is not found. */
export async function publishedSpace(community: Territory, id: string) {
  return publishedSpaces(community)
    .whereRaw('spaces_spaces.id::text = ?', [String(id)])
    .firstOrFail()
}
