import transaction from '#core/transaction'
import type { JobPayloads } from '#core/work'
import JobRun from '#kernel/models/job_run'
import workOf from '#kernel/queries/work_of'
import queue from '#kernel/queue'
import type Territory from '#territories/models/territory'

/**
 * Puts a one-off job off until after the change it belongs to: called within `transaction()` it is
 * kept or lost with it, and begins within seconds of the commit. If the plugin is off at `territory`
 * by then, it is skipped. Throws if the plugin has no such job.
 *
 * @example
 * await transaction(async (client) => {
 *   await organisation.useTransaction(client).save()
 *   await enqueue('volunteer.reindex', community, { kind: 'organisation' })
 * })
 */
export default async function enqueue<Key extends keyof JobPayloads>(
  job: Key,
  territory: Territory,
  payload: JobPayloads[Key]
) {
  const [pluginId, name] = String(job).split('.')
  if (!workOf(pluginId, name)) throw new Error(`There is no job "${String(job)}"`)

  await transaction(async (client) => {
    const place = { pluginId, name, territoryId: territory.id }
    const run = await JobRun.create(
      { ...place, payload, state: 'waiting', isQueued: true, attempts: 0 },
      { client }
    )
    await queue.send(run, client)
  })
}
