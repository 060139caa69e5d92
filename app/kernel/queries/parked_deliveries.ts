import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/** A delivery that failed too often, and how many later ones of the same matter wait behind it. */
export type ParkedDelivery = {
  id: string
  pluginId: string
  listener: string
  eventName: string
  error: string
  attempts: number
  happenedAt: Date
  behind: number
}

/** What waits for a person's decision at and below a territory, the oldest first. */
export default async function parkedDeliveries(territory: Territory): Promise<ParkedDelivery[]> {
  const { rows } = await db.rawQuery(
    `select delivery.id, delivery.plugin_id as "pluginId", delivery.listener,
       event.name as "eventName", coalesce(delivery.last_error, '') as error, delivery.attempts,
       event.created_at as "happenedAt",
       (select count(*)::int from kernel_event_deliveries as later
        where later.listener = delivery.listener and later.subject = delivery.subject
          and later.position > delivery.position and later.state in ('waiting', 'parked')) as behind
     from kernel_event_deliveries as delivery
     join kernel_events as event on event.id = delivery.event_id
     join territories on territories.id = event.territory_id
     where delivery.state = 'parked' and territories.path <@ ?::ltree
     order by event.position, delivery.id
     limit 200`,
    [territory.path]
  )
  return rows
}
