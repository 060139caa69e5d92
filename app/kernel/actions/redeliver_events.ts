import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import deliverEvent from '#kernel/actions/deliver_event'

/** Delivers what a killed process or a failed listener left behind, oldest first. */
export default async function redeliverEvents() {
  const events = await db
    .from('kernel_events')
    .whereNull('delivered_at')
    // Younger ones are being delivered by the process that announced them.
    .where('created_at', '<', DateTime.now().minus({ seconds: 10 }).toJSDate())
    .orderBy('id')
    .limit(100)
    .select('id')
  for (const event of events) await deliverEvent(event.id)
}
