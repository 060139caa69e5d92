import type { Plugin } from '#core/plugin'
import type Person from '#identity/models/person'
import decidePlugin from '#kernel/actions/decide_plugin'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import type Territory from '#territories/models/territory'
import type { DemoPlace } from './place.ts'

/** What a plugin that pays points may give away in the demo community. */
const BUDGET = 50_000

/** Switches every plugin on that nobody has decided about. */
export default async function offerPlugins({ community }: DemoPlace, staff: Person) {
  for (const plugin of catalogue.plugins) await switchOn(plugin, community, staff)
}

/** What somebody has decided about since stays as it is. */
async function switchOn(plugin: Plugin, community: Territory, staff: Person) {
  const snapshot = await memory.current()
  if (snapshot.ownDecision(plugin.id, community.path)) return

  const paysPoints = plugin.capabilities.points?.includes('budget')
  const budget = paysPoints ? BUDGET : null
  await decidePlugin(plugin, community, { state: 'enabled', by: staff, budget })
}
