import { performance } from 'node:perf_hooks'
import logger from '@adonisjs/core/services/logger'
import type { Work } from '#core/work'
import type JobRun from '#kernel/models/job_run'
import type Territory from '#territories/models/territory'

const SECOND = 1000
const USUAL_ATTEMPTS = 5

/**
 * Does the work of a run once. Afterwards the run, not saved yet, is done, or waits for its next
 * attempt, or has failed because there is none left.
 */
export default async function attemptRun(run: JobRun, work: Work, territory: Territory) {
  try {
    const { default: job } = await work.run()
    await job({ territory, payload: run.payload, progress: progressOf(run) })
    run.settle('done')
  } catch (error) {
    // Whoever looks at the desk sees it; the process and the runs beside it go on.
    logger.error({ err: error, run: run.id, job: `${run.pluginId}.${run.name}` }, 'job failed')
    run.error = error instanceof Error ? error.message : String(error)
    if (run.attempts < attemptsOf(work)) run.state = 'waiting'
    else run.settle('failed')
  }
}

/** How often the work is tried before it is given up. */
export function attemptsOf(work: Work) {
  return work.attempts ?? USUAL_ATTEMPTS
}

/** What is said between two writes is kept and written with the next one, or at the end. */
function progressOf(run: JobRun) {
  let writtenAt = -Infinity
  return async (done: number, total: number) => {
    run.merge({ done, total })
    if (performance.now() - writtenAt < SECOND) return

    writtenAt = performance.now()
    await run.save()
  }
}
