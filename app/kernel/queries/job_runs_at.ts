import JobRun from '#kernel/models/job_run'
import type Territory from '#territories/models/territory'

const MOST = 100

/**
 * Background work at and below a territory, for the desk: what is running, with its progress, and
 * what was given up, the latest first and a hundred of each at most.
 */
export default async function jobRunsAt(territory: Territory) {
  return {
    running: await latest(territory, ['running']),
    givenUp: await latest(territory, ['failed', 'skipped']),
  }
}

async function latest(territory: Territory, states: JobRun['state'][]) {
  return JobRun.within(territory)
    .whereIn('state', states)
    .preload('territory')
    .orderBy('enqueued_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
}
