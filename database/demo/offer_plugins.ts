import type { Plugin } from '#core/plugin'
import Person from '#identity/models/person'
import decidePlugin from '#kernel/actions/decide_plugin'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type Territory from '#territories/models/territory'
import type { DemoPlace } from './place.ts'

/** What a plugin that pays points may give away in the demo community. */
const BUDGET = 50_000

/** Switches every plugin on that nobody has decided about, and lets each fill what it needs. */
export default async function offerPlugins({ community, grids }: DemoPlace, staff: Person) {
  for (const plugin of catalogue.plugins) await switchOn(plugin, community, staff)

  const residents = await residentsOf(community)
  for (const plugin of await enabledPlugins(community)) {
    const seed = await plugin.seeds.demo?.()
    await seed?.default({ community, grids, staff, residents })
  }
}

/** What somebody has decided about since stays as it is. */
async function switchOn(plugin: Plugin, community: Territory, staff: Person) {
  const snapshot = await memory.current()
  if (snapshot.ownDecision(plugin.id, community.path)) return

  const paysPoints = plugin.capabilities.points?.includes('budget')
  const budget = paysPoints ? BUDGET : null
  await decidePlugin(plugin, community, { state: 'enabled', by: staff, budget })
}

/** The people of the household register, always in the same order. */
function residentsOf(community: Territory) {
  return Person.query()
    .where('territory_id', community.id)
    .whereNotNull('household_id')
    .preload('roleGrants')
    .orderBy('id')
}
