import db from '@adonisjs/lucid/services/db'
import { BudgetExhausted } from '#points/errors'

/** After so many failures a delivery is parked: it waits for a person, and is shown to staff. */
const MOST_ATTEMPTS = 8

/**
 * Counts a failure of a delivery and puts it off: ten seconds, then twice as long each time, at most
 * an hour. Points that the budget does not reach for are not a fault: they wait until it is filled.
 */
export default async function noteFailure(deliveryId: string, error: unknown) {
  const message = error instanceof Error ? error.message || error.name : String(error)
  const mayBeParked = !(error instanceof BudgetExhausted)
  await db.rawQuery(
    `update kernel_event_deliveries set
       attempts = attempts + 1,
       last_error = ?,
       state = case when ? and attempts + 1 >= ? then 'parked' else state end,
       next_attempt_at =
         clock_timestamp() + least(10 * 2 ^ least(attempts, 10), 3600) * interval '1 second'
     where id = ? and state = 'waiting'`,
    [message.slice(0, 500), mayBeParked, MOST_ATTEMPTS, deliveryId]
  )
}
