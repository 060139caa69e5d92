import db from '@adonisjs/lucid/services/db'
import deliver from '#kernel/actions/deliver'
import deliverEvent from '#kernel/actions/deliver_event'
import catalogue from '#kernel/catalogue'

const AT_A_TIME = 100

/** Delivers what a killed process or a failed receiver left behind, the oldest first. */
export default async function redeliverEvents() {
  for (const { id } of await forgottenEvents()) await deliverEvent(id)
  for (const { id } of await dueDeliveries()) await deliver(id)
}

/**
 * Events whose process was cut off between its commit and the first delivery, and those that waited
 * for a plugin which runs here; not those whose plugins are left out here too.
 */
function forgottenEvents() {
  const leftOut = catalogue.leftOut.map(({ id }) => id)
  return db
    .from('kernel_events')
    .whereNull('fanned_out_at')
    .whereRaw("(waits_for = '{}' or not waits_for <@ ?::text[])", [leftOut])
    .whereRaw("created_at < clock_timestamp() - interval '10 seconds'")
    .orderBy('position')
    .limit(AT_A_TIME)
    .select('id')
}

function dueDeliveries() {
  return db
    .from('kernel_event_deliveries as delivery')
    .where('state', 'waiting')
    .whereRaw('next_attempt_at < clock_timestamp()')
    .whereNotExists((earlier) => {
      earlier
        .from('kernel_event_deliveries as earlier')
        .whereRaw('earlier.listener = delivery.listener and earlier.subject = delivery.subject')
        .whereRaw('earlier.position < delivery.position')
        .whereIn('earlier.state', ['waiting', 'parked'])
    })
    .orderBy('next_attempt_at')
    .orderBy('position')
    .limit(AT_A_TIME)
    .select('id')
}
