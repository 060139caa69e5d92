import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import memory from '#kernel/memory'

/** So many faults within so many minutes of the first one suspend a contribution. */
const MOST_FAULTS = 5
const MINUTES = 10

/**
 * Counts a fault of a contribution by one statement, so that none is lost however many processes
 * count at once. Faults that are further apart begin a new count. On what is suspended already
 * nothing changes until staff resume it.
 */
export default async function countFault(pluginId: string, contribution: string, error: unknown) {
  const { rows } = await db.connection('kernel').rawQuery(
    `insert into plugin_faults as fault (plugin_id, contribution, count, message, first_at, last_at)
     values (:pluginId, :contribution, 1, :message, clock_timestamp(), clock_timestamp())
     on conflict (plugin_id, contribution) do update set
       count = case when ${isRecent} then fault.count + 1 else 1 end,
       first_at = case when ${isRecent} then fault.first_at else clock_timestamp() end,
       last_at = clock_timestamp(),
       message = excluded.message,
       suspended_at =
         case when ${isRecent} and fault.count + 1 >= :most then clock_timestamp() end
     where fault.suspended_at is null
     returning suspended_at`,
    { pluginId, contribution, message: messageOf(error), minutes: MINUTES, most: MOST_FAULTS }
  )
  if (rows[0]?.suspended_at) tellSuspension(pluginId, contribution)
}

const isRecent = "fault.first_at > clock_timestamp() - :minutes * interval '1 minute'"

function messageOf(error: unknown) {
  const message = error instanceof Error ? error.message || error.name : String(error)
  // A text in PostgreSQL holds every character but this one.
  return message.replaceAll('\u0000', '').slice(0, 500)
}

function tellSuspension(pluginId: string, contribution: string) {
  memory.forget()
  logger.warn(
    { plugin: pluginId, contribution },
    'suspended after repeated faults; staff may try it again at /desk/plugins'
  )
}
