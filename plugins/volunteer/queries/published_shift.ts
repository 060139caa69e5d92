import type { Territory } from '#core/people'
import Shift from '../models/shift.ts'

/** One shift that residents may see, also once it has begun; a hidden one is not found. */
export default async function publishedShift(community: Territory, id: string) {
  return Shift.within(community)
    .whereNotNull('published_at')
    .whereRaw('volunteer_shifts.id::text = ?', [id])
    .preload('session')
    .preload('organisation')
    .preload('task', (task) => task.preload('training').preload('team'))
    .firstOrFail()
}
