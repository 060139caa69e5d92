import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import attemptRun, { attemptsOf } from '#kernel/actions/attempt_run'
import catalogue from '#kernel/catalogue'
import JobRun from '#kernel/models/job_run'
import { isOn } from '#kernel/queries/communities_with'
import workOf from '#kernel/queries/work_of'

/** Makes one attempt at each of the runs that the queue hands out, all at once. Answers with the ids of those that are to come again. */
export default async function performRuns(ids: string[]) {
  const runs = await takeUp(ids)
  await Promise.all(runs.map(perform))
  const toComeAgain = runs.filter((run) => run.isOpen)
  return new Set(toComeAgain.map((run) => run.id))
}

/** What is over is left alone: a process that was thought dead may have come to its end after all. */
async function takeUp(ids: string[]) {
  const isTheirs = JobRun.query().whereIn('id', ids)
  await isTheirs
    .clone()
    .whereIn('state', ['waiting', 'running'])
    .update({
      state: 'running',
      attempts: db.raw('attempts + 1'),
      startedAt: DateTime.now(),
      done: null,
      total: null,
      error: null,
    })
  return isTheirs.clone().where('state', 'running').preload('territory')
}

async function perform(run: JobRun) {
  const work = workOf(run.pluginId, run.name)
  if (catalogue.leavesOut(run.pluginId)) {
    // Another process may run the plugin, or this one after its next start; it was no attempt.
    run.merge({ state: 'waiting', attempts: run.attempts - 1 })
  } else if (!work || !(await isOn(run.pluginId, run.territory))) {
    run.settle('skipped')
  } else if (run.attempts > attemptsOf(work)) {
    // Had the last attempt come to an end, it would have said so itself.
    run.merge({ attempts: attemptsOf(work), error: 'The process was ended in the middle of it' })
    run.settle('failed')
  } else {
    await attemptRun(run, work, run.territory)
  }
  await run.save()
}
