import logger from '@adonisjs/core/services/logger'
import type { PgBoss } from 'pg-boss'
import type { ScheduledWork } from '#core/work'
import catalogue from '#kernel/catalogue'
import { CRON_ZONE, ROUNDS } from '#kernel/open_queue'

/** In seconds: a round that was cut off goes on where another process is, and soon. */
const patience = {
  retryLimit: 5,
  retryDelay: 5,
  heartbeatSeconds: 30,
  expireInSeconds: 4 * 3600,
  deleteAfterSeconds: 60,
}

/** Tells the queue which schedules there are, and to forget those that are gone. */
export default async function keepSchedules(boss: PgBoss) {
  const kept = new Set<string>()
  for (const plugin of catalogue.plugins) {
    for (const work of plugin.schedule) {
      await keep(boss, plugin.id, work)
      kept.add(keyOf(plugin.id, work))
    }
  }
  for (const { key } of await boss.getSchedules(ROUNDS)) {
    const [pluginId] = key.split('.')
    const isGone = !kept.has(key) && !catalogue.leavesOut(pluginId)
    if (isGone) await boss.unschedule(ROUNDS, key)
  }
}

async function keep(boss: PgBoss, pluginId: string, work: ScheduledWork) {
  const key = keyOf(pluginId, work)
  const round = { pluginId, name: work.name }
  try {
    const whose = { key, singletonKey: key }
    // A village's machine may be off at night, and still do its nightly work in the morning.
    const when = { tz: CRON_ZONE, missed: 'once' } as const
    await boss.schedule(ROUNDS, work.cron, round, { ...patience, ...whose, ...when })
  } catch (error) {
    // A cron that nobody can read must not stop the work of the other plugins.
    logger.error({ err: error, schedule: key, cron: work.cron }, 'schedule not understood')
  }
}

function keyOf(pluginId: string, { name }: ScheduledWork) {
  return `${pluginId}.${name}`
}
