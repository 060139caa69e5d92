import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import noteFailure from '#kernel/actions/note_failure'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import { findReceiver } from '#kernel/receivers'

type Delivery = {
  id: string
  event_id: string
  listener: string
  plugin_id: string
  subject: string
  position: string
  payload: object
  announced_at: Date
  territory_id: string
  territory_path: string
}

/**
 * Gives an event to one receiver, in one transaction with what the receiver writes: either both are
 * kept or neither. Then come the later events of the same matter that have waited for it. Of two
 * processes that try at once, one passes by.
 */
export default async function deliver(deliveryId: string) {
  let next: string | null = deliveryId
  while (next) next = await deliverOne(next)
}

/** Answers with the delivery that may follow now, or null. */
async function deliverOne(id: string): Promise<string | null> {
  try {
    const delivered = await transaction((client) => attempt(id, client))
    return delivered && (await follower(delivered))
  } catch (error) {
    // One faulty receiver must not stop its neighbours; the background work tries it again.
    logger.error({ err: error, delivery: id }, 'event not delivered')
    await noteFailure(id, error)
    return null
  }
}

async function attempt(id: string, client: TransactionClient) {
  const delivery = await lockTurn(id, client)
  if (!delivery) return null

  const receiver = findReceiver(delivery.plugin_id, delivery.listener)
  const enabled = await enabledPlugins({ path: delivery.territory_path })
  if (!receiver || !enabled.some((plugin) => plugin.id === delivery.plugin_id)) {
    await postpone(id, client)
    return null
  }
  const { announced_at: at, event_id: eventId, payload, territory_id: territoryId } = delivery
  await receiver.receive({ id: eventId, territoryId, payload }, at)
  await client
    .from('kernel_event_deliveries')
    .where('id', id)
    .update({ state: 'delivered', ended_at: client.raw('clock_timestamp()'), last_error: null })
  return delivery
}

/** The delivery, locked; null if it has ended, is in other hands, or an earlier one is still open. */
async function lockTurn(id: string, client: TransactionClient): Promise<Delivery | null> {
  const { rows } = await client.rawQuery(
    `select delivery.*, event.payload, event.created_at as announced_at, event.territory_id,
       territories.path as territory_path
     from kernel_event_deliveries as delivery
     join kernel_events as event on event.id = delivery.event_id
     join territories on territories.id = event.territory_id
     where delivery.id = ? and delivery.state = 'waiting'
       and not exists (
         select from kernel_event_deliveries as earlier
         where earlier.listener = delivery.listener and earlier.subject = delivery.subject
           and earlier.position < delivery.position and earlier.state in ('waiting', 'parked')
       )
     for update of delivery skip locked`,
    [id]
  )
  return rows[0] ?? null
}

/** Where the plugin is off its events wait, and are delivered if it is switched on again. */
async function postpone(id: string, client: TransactionClient) {
  await client
    .from('kernel_event_deliveries')
    .where('id', id)
    .update({ next_attempt_at: client.raw("clock_timestamp() + interval '1 hour'") })
}

async function follower({ listener, position, subject }: Delivery): Promise<string | null> {
  const waiting = await db
    .from('kernel_event_deliveries')
    .where({ listener, subject, state: 'waiting' })
    .where('position', '>', position)
    .orderBy('position')
    .select('id')
    .first()
  return waiting?.id ?? null
}
