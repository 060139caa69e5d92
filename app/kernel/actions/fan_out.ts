import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import receiversOf from '#kernel/receivers'

type EventRow = {
  id: string
  name: string
  subject: string
  position: string
  territory_path: string
}

/**
 * Writes a delivery for each receiver of an event, and before it for those earlier events of the same
 * subject that a killed process left behind, so that none overtakes another. Twice is once.
 */
export default async function fanOut(eventId: string) {
  await transaction(async (client) => {
    for (const event of await notFannedOut(eventId, client)) await write(event, client)
  })
}

async function notFannedOut(eventId: string, client: TransactionClient): Promise<EventRow[]> {
  return client
    .from('kernel_events as event')
    .join('kernel_events as latest', (join) => join.on('latest.subject', '=', 'event.subject'))
    .join('territories', 'territories.id', 'event.territory_id')
    .where('latest.id', eventId)
    .whereNull('event.fanned_out_at')
    .whereRaw('event.position <= latest.position')
    .orderBy('event.position')
    .select('event.*', 'territories.path as territory_path')
    .forUpdate('event')
}

async function write(event: EventRow, client: TransactionClient) {
  const plugins = await enabledPlugins({ path: event.territory_path })
  const receivers = plugins.flatMap(receiversOf).filter((each) => each.eventName === event.name)
  const deliveries = receivers.map(({ name, pluginId }) => ({
    event_id: event.id,
    listener: name,
    plugin_id: pluginId,
    subject: event.subject,
    position: event.position,
    state: 'waiting',
  }))
  if (deliveries.length > 0) {
    await client
      .knexQuery()
      .table('kernel_event_deliveries')
      .insert(deliveries)
      .onConflict()
      .ignore()
  }
  await finish(event, client)
}

/** A plugin that is on here but left out of this process hears of it as soon as one runs it. */
async function finish({ id, territory_path: path }: EventRow, client: TransactionClient) {
  const enabled = (await memory.current()).enabledAt(path)
  const waitsFor = [...enabled].filter((pluginId) => catalogue.leavesOut(pluginId))
  const isFinished = waitsFor.length === 0
  await client
    .from('kernel_events')
    .where({ id })
    .update({
      fanned_out_at: isFinished ? client.raw('clock_timestamp()') : null,
      waits_for: waitsFor,
    })
}
