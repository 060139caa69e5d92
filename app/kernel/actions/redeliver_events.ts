import db from '@adonisjs/lucid/services/db'
import deliverEvent from '#kernel/actions/deliver_event'

/** Delivers what a killed process or a failed listener left behind, oldest first. */
export default async function redeliverEvents() {
  const events = await db
    .from('kernel_events')
    .whereNull('delivered_at')
    .where('next_attempt_at', '<', new Date())
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(100)
    .select('id')
  for (const event of events) await deliverEvent(event.id)
}
