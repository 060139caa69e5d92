import { v7 as uuid } from 'uuid'
import logger from '@adonisjs/core/services/logger'
import type { DomainEvent } from '#core/events'
import transaction, { afterCommit } from '#core/transaction'
import deliverEvent from '#kernel/actions/deliver_event'
import catalogue from '#kernel/catalogue'
import receiversOf from '#kernel/receivers'

/**
 * Writes the event beside the change it tells of, in the same transaction: either both are kept
 * or neither. After the commit it is delivered at once; what fails then is delivered again later.
 * An event for which no plugin listens is written as one that everybody has heard.
 */
export default async function announce(event: DomainEvent) {
  const id = uuid()
  const isAwaited = someoneListensFor(event.eventName)
  await transaction(async (client) => {
    await client.table('kernel_events').insert({
      id,
      name: event.eventName,
      subject: event.subject,
      territory_id: event.territoryId,
      payload: JSON.stringify(event.payload),
      fanned_out_at: isAwaited ? null : client.raw('clock_timestamp()'),
    })
    if (isAwaited) afterCommit(() => deliverNow(id))
  })
}

/** What a plugin that does not run in this process would listen for is not known here. */
function someoneListensFor(name: string) {
  const isUnknown = catalogue.leftOut.length > 0
  return (
    isUnknown || catalogue.plugins.flatMap(receiversOf).some(({ eventName }) => eventName === name)
  )
}

async function deliverNow(id: string) {
  try {
    await deliverEvent(id)
  } catch (error) {
    // What was decided is kept and must be answered as such; the background work delivers it later.
    logger.error({ err: error, event: id }, 'event not delivered')
  }
}
