import type { Work } from '#core/work'
import attemptRun, { hasAttemptsLeft } from '#kernel/actions/attempt_run'
import JobRun from '#kernel/models/job_run'
import { isOn } from '#kernel/queries/communities_with'
import workOf from '#kernel/queries/work_of'

/** Makes one attempt at a run that the queue hands out. Answers whether it is over; if not, it is to come again. */
export default async function performRun(id: string) {
  const run = await JobRun.query().where('id', id).preload('territory').first()
  // Done by a process that was thought dead, or cleared away since.
  if (!run?.isOpen) return true

  const work = workOf(run.pluginId, run.name)
  if (work && (await isOn(run.pluginId, run.territory))) await attempt(run, work)
  else run.settle('skipped')

  await run.save()
  return !run.isOpen
}

async function attempt(run: JobRun, work: Work) {
  if (hasAttemptsLeft(run, work)) {
    run.begin()
    await run.save()
    await attemptRun(run, work, run.territory)
  } else {
    // Had the last attempt come to an end, it would have said so itself.
    run.error ??= 'The process was ended in the middle of it'
    run.settle('failed')
  }
}
