import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import BookingWait from '#booking/models/booking_wait'
import type Resource from '#booking/models/resource'
import type { TransactionClient } from '#core/database'

/** SQL that is true for a wait for a time that nobody has, with what comes before and after. */
const isForFreeTime = `not exists (
  select from booking_resources as wanted
  join booking_resources as leaf on leaf.lineage @> array[wanted.id]
  join booking_occupancies as taken on taken.leaf_id = leaf.id
  where wanted.id = booking_waits.resource_id and taken.during && tstzrange(
    booking_waits.starts_at - wanted.minutes_before * interval '1 minute',
    booking_waits.ends_at + wanted.minutes_after * interval '1 minute'
  )
)`

/** What a person still waits for with a plugin, with `resource`; the next first. */
export default function waitsOf(personId: string, pluginId: string) {
  return BookingWait.query()
    .where({ personId, pluginId })
    .whereNull('ended_at')
    .where('starts_at', '>', new Date())
    .preload('resource')
    .orderBy('starts_at')
    .orderBy('id')
}

/** A person's own waits with a plugin, also those that have ended. */
export function allWaitsOf(personId: string, pluginId: string) {
  return BookingWait.query().where({ personId, pluginId }).preload('resource').orderBy('place')
}

/** Who waits for what nobody has now and is not offered to them yet, in the order of the list. */
export function waitsForFreeTimes(client?: TransactionClient) {
  return BookingWait.query({ client })
    .whereNull('ended_at')
    .whereNull('offer_expires_at')
    .where('starts_at', '>', new Date())
    .whereRaw(isForFreeTime)
    .orderBy('place')
}

/** Who waits for anything in a tree, in the order of the list, with `resource`. */
export function openWaitsIn({ rootId }: Resource, client: TransactionClient) {
  return BookingWait.query({ client })
    .whereNull('ended_at')
    .whereHas('resource', (resource) => resource.whereRaw('lineage[1] = ?', [rootId]))
    .preload('resource')
    .orderBy('place')
}

/** The trees in whose lists time has brought something. */
export async function treesInMotion(): Promise<string[]> {
  const { rows }: { rows: { id: string }[] } = await db.rawQuery(
    `select distinct resource.lineage[1] as id from booking_waits
     join booking_resources as resource on resource.id = booking_waits.resource_id
     where booking_waits.ended_at is null and (
       booking_waits.offer_expires_at <= clock_timestamp()
       or booking_waits.starts_at - resource.notice_minutes * interval '1 minute' <= clock_timestamp()
       or (booking_waits.offer_expires_at is null and ${isForFreeTime})
     )
     order by id`
  )
  return rows.map(({ id }) => id)
}

type Wanted = { resource: Resource; startsAt: DateTime; endsAt: DateTime }

/** Who waits, without an offer, for a time that touches another: of the same resource, a part of it, or the whole. */
export function waitsTouching({ endsAt, resource, startsAt }: Wanted) {
  return BookingWait.query()
    .whereNull('ended_at')
    .whereNull('offer_expires_at')
    .where('starts_at', '<', endsAt.toJSDate())
    .where('ends_at', '>', startsAt.toJSDate())
    .whereHas('resource', (other) =>
      other.whereRaw('(lineage @> array[?::uuid] or id = any(?))', [resource.id, resource.lineage])
    )
}

/** How many stand before somebody who waits and want a time that touches theirs; `resource` must be loaded. */
export async function waitingBefore(wait: BookingWait) {
  const before = await waitsTouching(wait).where('place', '<', wait.place).select('id')
  return before.length
}
