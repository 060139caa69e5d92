import db from '@adonisjs/lucid/services/db'
import deliver from '#kernel/actions/deliver'

/** Tries a parked delivery again, at once; it counts its failures anew. */
export default async function replayDelivery(id: string) {
  await db
    .from('kernel_event_deliveries')
    .where({ id, state: 'parked' })
    .update({ state: 'waiting', attempts: 0 })
  await deliver(id)
}
