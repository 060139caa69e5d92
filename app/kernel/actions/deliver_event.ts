import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import type { Occurrence } from '#core/events'
import type { Plugin } from '#core/plugin'
import transaction from '#core/transaction'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import awardPoints from '#points/actions/award_points'
import Territory from '#territories/models/territory'

type EventRow = {
  id: string
  name: string
  territory_id: string
  payload: object
  attempts: number
}
type Receiver = { name: string; receive: (occurrence: Occurrence<object>) => Promise<unknown> }

/**
 * Gives one event to everyone who listens for it where it happened: first the point rules, then
 * the listeners. Each is remembered by itself; one that fails is logged and tried again later,
 * and the others are not held up by it.
 */
export default async function deliverEvent(eventId: string) {
  const event: EventRow | null = await db.from('kernel_events').where('id', eventId).first()
  if (!event) return

  const territory = await Territory.findOrFail(event.territory_id)
  const occurrence = { id: event.id, territoryId: event.territory_id, payload: event.payload }
  const plugins = await enabledPlugins(territory)
  const receivers = plugins.flatMap((plugin) => receiversOf(plugin, event.name))

  let failures = 0
  for (const receiver of receivers) {
    const isDelivered = await deliverOnce(receiver, occurrence)
    if (!isDelivered) failures++
  }
  const row = db.from('kernel_events').where('id', event.id)
  if (failures === 0) await row.update({ delivered_at: new Date() })
  else await row.update({ attempts: event.attempts + 1, next_attempt_at: later(event.attempts) })
}

/** Ten seconds, then twice as long each time, at most an hour. */
function later(attempts: number) {
  const seconds = Math.min(10 * 2 ** attempts, 3600)
  return DateTime.now().plus({ seconds }).toJSDate()
}

function receiversOf(plugin: Plugin, eventName: string): Receiver[] {
  const rules = plugin.points
    .filter((rule) => rule.event.eventName === eventName)
    .map((rule) => ({
      name: `${plugin.id}.points.${rule.code}`,
      receive: async (occurrence: Occurrence<object>) => {
        const award = rule.award(occurrence)
        if (!award) return
        const { territoryId } = occurrence
        await awardPoints({ ...award, pluginId: plugin.id, territoryId, ruleCode: rule.code })
      },
    }))
  const listeners = plugin.listeners
    .filter((listener) => listener.event.eventName === eventName)
    .map((listener) => ({
      name: `${plugin.id}.${listener.name}`,
      receive: async (occurrence: Occurrence<object>) => {
        const { default: handle } = await listener.handler()
        await handle(occurrence)
      },
    }))
  return [...rules, ...listeners]
}

/** The delivery's row is the lock: of two processes that try at once one waits, then finds it done. */
async function deliverOnce({ name, receive }: Receiver, occurrence: Occurrence<object>) {
  try {
    await transaction(async (client) => {
      const delivery = { event_id: occurrence.id, listener: name }
      const inserted = await client
        .knexQuery()
        .table('kernel_event_deliveries')
        .insert(delivery)
        .onConflict()
        .ignore()
        .returning('event_id')
      if (inserted.length > 0) await receive(occurrence)
    })
    return true
  } catch (error) {
    // One faulty listener must not stop its neighbours; the background work tries it again.
    logger.error({ err: error, event: occurrence.id, listener: name }, 'event not delivered')
    return false
  }
}
