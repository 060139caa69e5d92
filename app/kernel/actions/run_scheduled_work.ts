import db from '@adonisjs/lucid/services/db'
import type { ScheduledWork } from '#core/plugin'

/** Runs the work unless another process is just doing it. */
export default async function runScheduledWork(name: string, work: ScheduledWork) {
  const { default: run } = await work.run()
  // Not the core's transaction(): each piece of the work is to be kept or lost by itself.
  await db.transaction(async (client) => {
    const result = await client.rawQuery(
      'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as is_ours',
      [`schedule:${name}`]
    )
    if (result.rows[0].is_ours) await run()
  })
}
