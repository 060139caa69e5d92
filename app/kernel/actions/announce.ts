import { v7 as uuid } from 'uuid'
import logger from '@adonisjs/core/services/logger'
import type { DomainEvent } from '#core/events'
import transaction, { afterCommit } from '#core/transaction'
import deliverEvent from '#kernel/actions/deliver_event'

/**
 * Writes the event beside the change it tells of, in the same transaction: either both are kept
 * or neither. After the commit it is delivered at once; what fails then is delivered again later.
 */
export default async function announce(event: DomainEvent) {
  const id = uuid()
  await transaction(async (client) => {
    await client.table('kernel_events').insert({
      id,
      name: event.eventName,
      subject: event.subject,
      territory_id: event.territoryId,
      payload: JSON.stringify(event.payload),
    })
    afterCommit(() => deliverNow(id))
  })
}

async function deliverNow(id: string) {
  try {
    await deliverEvent(id)
  } catch (error) {
    // What was decided is kept and must be answered as such; the background work delivers it later.
    logger.error({ err: error, event: id }, 'event not delivered')
  }
}
