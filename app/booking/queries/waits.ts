import { DateTime } from 'luxon'
import { dayOf } from '#booking/clock'
import BookingWait from '#booking/models/booking_wait'
import availabilityOf from '#booking/queries/availability_of'

/** What a person waits for with a plugin and is still to come, with `resource`; the next first. */
export default function waitsOf(personId: string, pluginId: string) {
  return BookingWait.query()
    .where({ personId, pluginId })
    .where('starts_at', '>', new Date())
    .preload('resource')
    .orderBy('starts_at')
    .orderBy('id')
}

/** Moments as ISO texts, as an event has them. */
type Freed = { resourceId: string; startsAt: string; endsAt: string }

/**
 * Who waits for a time that has just been given up and can now be had, and has not been told, in the
 * order in which they asked. Whoever waits for a part of it, or for the whole, is among them.
 */
export async function waitsFreedBy({ endsAt, resourceId, startsAt }: Freed) {
  const waits = await BookingWait.query()
    .whereNull('told_at')
    .where('starts_at', '>', new Date())
    .where('starts_at', '<', endsAt)
    .where('ends_at', '>', startsAt)
    .whereHas('resource', (resource) =>
      resource.whereRaw('lineage[1] = (select lineage[1] from booking_resources where id = ?)', [
        resourceId,
      ])
    )
    .preload('resource')
    .orderBy(['created_at', 'id'])
  if (waits.length === 0) return []

  const days = { from: dayOf(DateTime.fromISO(startsAt)), until: dayOf(DateTime.fromISO(endsAt)) }
  const resources = waits.map(({ resource }) => resource)
  const availability = await availabilityOf(resources, days)
  return waits.filter((wait) => {
    const { resource } = wait
    const wish = { startsAt: wait.startsAt, endsAt: wait.endsAt, kind: 'own' as const }
    return availability.refusalsOf(resource, wish).length === 0
  })
}
