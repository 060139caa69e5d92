import logger from '@adonisjs/core/services/logger'
import redeliverEvents from '#kernel/actions/redeliver_events'
import runScheduledWork from '#kernel/actions/run_scheduled_work'
import catalogue from '#kernel/catalogue'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Starts what comes round by itself in a web process; returns the timers that stop it. */
export default function startBackgroundWork() {
  const redelivery = every(5 * SECOND, 'redeliver events', redeliverEvents)
  const scheduled = catalogue.plugins.flatMap((plugin) =>
    plugin.schedule.map((work) => {
      const name = `${plugin.id}.${work.name}`
      return every(work.everyMinutes * MINUTE, name, () => runScheduledWork(name, work))
    })
  )
  return [redelivery, ...scheduled]
}

function every(interval: number, name: string, work: () => Promise<void>) {
  const timer = setInterval(async () => {
    try {
      await work()
    } catch (error) {
      // It comes round again; what stopped it must be seen, not end the server.
      logger.error({ err: error, work: name }, 'background work failed')
    }
  }, interval)
  return timer.unref()
}
