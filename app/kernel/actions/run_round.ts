import db from '@adonisjs/lucid/services/db'
import type { ScheduledWork } from '#core/work'
import attemptHere from '#kernel/actions/attempt_here'
import JobRun from '#kernel/models/job_run'
import communitiesWith, { isOn } from '#kernel/queries/communities_with'

type Schedule = { pluginId: string; name: string }
type Round = { startedAt: Date; communities: number; failures: number }

/**
 * Does scheduled work in every community where the plugin is on, one after the other. Where it
 * fails the others are not held up, and it is tried again by itself; where that is still pending the
 * round passes by. Throws as soon as `signal` says so, between two communities.
 */
export default async function runRound(
  pluginId: string,
  work: ScheduledWork,
  signal: AbortSignal
): Promise<Round> {
  const schedule = { pluginId, name: work.name }
  const communities = await communitiesFor(schedule)
  const round = { startedAt: new Date(), communities: communities.length, failures: 0 }
  await note(schedule, round, null)

  for (const community of communities) {
    signal.throwIfAborted()
    // A round may take a while, and switching off holds at once.
    if (!(await isOn(pluginId, community))) continue

    const run = await attemptHere(pluginId, work, community)
    if (run.state !== 'done') round.failures++
  }
  await note(schedule, round, new Date())
  return round
}

async function communitiesFor({ pluginId, name }: Schedule) {
  // Rounds of one schedule never overlap, so whoever was doing these has been killed.
  await JobRun.query().where({ pluginId, name, isQueued: false, state: 'running' }).delete()
  const pending = await JobRun.query()
    .where({ pluginId, name })
    .whereIn('state', ['waiting', 'running'])
  const busy = new Set(pending.map((run) => run.territoryId))
  const communities = await communitiesWith(pluginId)
  return communities.filter((community) => !busy.has(community.id))
}

/** One row for each schedule tells of its latest round. */
async function note(
  { pluginId, name }: Schedule,
  { communities, failures, startedAt }: Round,
  finishedAt: Date | null
) {
  const words = { started_at: startedAt, finished_at: finishedAt, communities, failures }
  await db
    .knexQuery()
    .table('kernel_rounds')
    .insert({ plugin_id: pluginId, name, ...words })
    .onConflict(['plugin_id', 'name'])
    .merge()
}
