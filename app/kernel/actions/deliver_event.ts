import db from '@adonisjs/lucid/services/db'
import deliver from '#kernel/actions/deliver'
import fanOut from '#kernel/actions/fan_out'

/**
 * Gives an event to everyone who listens for it where it happened. Each delivery is remembered by
 * itself; one that fails is tried again later and holds up nobody but the later events of its matter.
 */
export default async function deliverEvent(eventId: string) {
  await fanOut(eventId)
  const deliveries = await db
    .from('kernel_event_deliveries')
    .where({ event_id: eventId, state: 'waiting' })
    .orderBy('listener')
    .select('id')
  for (const { id } of deliveries) await deliver(id)
}
