import db from '@adonisjs/lucid/services/db'
import redeliverEvents from '#kernel/actions/redeliver_events'
import type Person from '#identity/models/person'

/** Gives a parked delivery up for good, with the reason; the later ones of its matter go on. */
export default async function dismissDelivery(id: string, by: Person, reason: string) {
  await db.from('kernel_event_deliveries').where({ id, state: 'parked' }).update({
    state: 'dismissed',
    ended_at: new Date(),
    dismissed_by_id: by.id,
    dismissed_because: reason,
  })
  await redeliverEvents()
}
