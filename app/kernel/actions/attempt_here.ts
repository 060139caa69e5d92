import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import type { ScheduledWork } from '#core/work'
import attemptRun from '#kernel/actions/attempt_run'
import JobRun from '#kernel/models/job_run'
import queue from '#kernel/queue'
import type Territory from '#territories/models/territory'

/**
 * Does scheduled work in one community at once. A run that is quick and succeeds leaves no row
 * behind, for there are many of them; one that fails is put in line to be tried again.
 */
export default async function attemptHere(
  pluginId: string,
  work: ScheduledWork,
  territory: Territory
) {
  const place = { pluginId, name: work.name, territoryId: territory.id }
  const begun = { state: 'running', attempts: 1, startedAt: DateTime.now() } as const
  const run = new JobRun().merge({ ...place, ...begun, payload: {}, isQueued: false })
  await attemptRun(run, work, territory)

  if (run.$isPersisted || run.state !== 'done') await keep(run)
  return run
}

async function keep(run: JobRun) {
  await transaction(async (client) => {
    await run.merge({ isQueued: run.isOpen }).useTransaction(client).save()
    if (run.isQueued) await queue.sendAgain(run, client)
  })
}
