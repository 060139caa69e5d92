import db from '@adonisjs/lucid/services/db'
import type { Span } from '#core/metrics'
import type Territory from '#territories/models/territory'

/** How a resource was used: bookings that took place, their minutes, and those to which nobody came. */
export type Usage = { resourceId: string; bookings: number; minutes: number; unattended: number }

/** What has begun of the usage of each resource of a plugin at and below a territory, by the beginning of the bookings. */
export default async function usageOf(
  pluginId: string,
  { path }: Pick<Territory, 'path'>,
  { from, to }: Span
): Promise<Usage[]> {
  const { rows } = await db.rawQuery(
    `select resource_id as "resourceId",
       count(*) filter (where ending.id is null)::int as bookings,
       coalesce(sum(extract(epoch from ends_at - starts_at) / 60)
         filter (where ending.id is null), 0)::int as minutes,
       count(*) filter (where ending.kind = 'released')::int as unattended
     from bookings
     join territories on territories.id = bookings.territory_id
     left join booking_endings as ending on ending.booking_id = bookings.id
     where plugin_id = :pluginId and territories.path <@ :path::ltree
       and bookings.kind <> 'block' and confirmed_at is not null
       and starts_at >= :from and starts_at < :to and starts_at <= now()
     group by resource_id order by resource_id`,
    { pluginId, path, from: from.toISO(), to: to.toISO() }
  )
  return rows
}
