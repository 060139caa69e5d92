import transaction from '#core/transaction'
import JobRun from '#kernel/models/job_run'
import queue from '#kernel/queue'

/** Puts a run that failed or was skipped in line again, with all its attempts. Of two who ask at once one is heard. */
export default async function retryJobRun({ id }: JobRun) {
  await transaction(async (client) => {
    const run = await JobRun.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (!run.isGivenUp) return

    run.merge({ state: 'waiting', isQueued: true, attempts: 0, error: null, finishedAt: null })
    await run.save()
    await queue.send(run, client)
  })
}
