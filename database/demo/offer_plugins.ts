import type { Plugin } from '#core/plugin'
import Person from '#identity/models/person'
import setActivation from '#kernel/actions/set_activation'
import catalogue from '#kernel/catalogue'
import PluginActivation from '#kernel/models/plugin_activation'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import grantBudget from '#points/actions/grant_budget'
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

/** What somebody has switched off since stays off. */
async function switchOn(plugin: Plugin, community: Territory, staff: Person) {
  const decision = { pluginId: plugin.id, territoryId: community.id }
  if (await PluginActivation.findBy(decision)) return

  if (plugin.points.length > 0) {
    const reference = `demo:budget:${plugin.id}`
    await grantBudget({ ...decision, amount: BUDGET, reference, byPersonId: staff.id })
  }
  await setActivation(plugin.id, community, { isEnabled: true, by: staff })
}

/** The people of the household register, always in the same order. */
function residentsOf(community: Territory) {
  return Person.query()
    .where('territory_id', community.id)
    .whereNotNull('household_id')
    .preload('roleGrants')
    .orderBy('id')
}
