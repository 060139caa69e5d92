import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { DomainEvent } from '#core/events'
import deliverEvent from '#kernel/actions/deliver_event'
import transaction, { afterCommit } from '#core/transaction'

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
      territory_id: event.territoryId,
      payload: JSON.stringify(event.payload),
      // The announcing process delivers it at once; only if that was cut off does another try.
      next_attempt_at: DateTime.now().plus({ seconds: 10 }).toJSDate(),
    })
    afterCommit(() => deliverEvent(id))
  })
}
