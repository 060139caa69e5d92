import attemptHere from '#kernel/actions/attempt_here'
import { scheduleOf } from '#kernel/queries/work_of'
import type Territory from '#territories/models/territory'

/** Does a plugin's scheduled work in one community, as when its time has come; returns how it went. */
export async function doScheduledWork(pluginId: string, name: string, community: Territory) {
  const run = await attemptHere(pluginId, scheduleOf(pluginId, name)!, community)
  return run.state
}
