import logger from '@adonisjs/core/services/logger'
import redeliverEvents from '#kernel/actions/redeliver_events'
import sweepJobRuns from '#kernel/actions/sweep_job_runs'
import BackgroundWorker from '#kernel/background_worker'
import catalogue from '#kernel/catalogue'
import queue from '#kernel/queue'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Starts what a web process does by itself; returns what stops it. */
export default function startBackgroundWork() {
  const worker = new BackgroundWorker()
  const timers = [
    every(5 * SECOND, 'redeliver events', redeliverEvents),
    every(10 * MINUTE, 'sweep job runs', sweepJobRuns),
    // Until the database is there; once it has started this does nothing.
    every(MINUTE, 'start the worker', () => start(worker)),
  ]
  attend('start the worker', () => start(worker))

  return async () => {
    for (const timer of timers) clearInterval(timer)
    await worker.stop()
  }
}

async function start(worker: BackgroundWorker) {
  await queue.open()
  // In safe mode the jobs in line wait until there are plugins to do them.
  if (catalogue.plugins.length > 0) await worker.start()
}

function every(interval: number, name: string, work: () => Promise<void>) {
  return setInterval(() => attend(name, work), interval).unref()
}

async function attend(name: string, work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    // What stopped it must be seen, not end the server.
    logger.error({ err: error, work: name }, 'background work failed')
  }
}
