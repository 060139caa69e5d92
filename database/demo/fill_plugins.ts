import Person from '#identity/models/person'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type Territory from '#territories/models/territory'
import type { DemoPlace } from './place.ts'

/** Lets every plugin that is on fill what it needs; each adds only what is missing. */
export default async function fillPlugins({ community, grids }: DemoPlace, staff: Person) {
  const residents = await residentsOf(community)
  for (const plugin of await enabledPlugins(community)) {
    const seed = await plugin.seeds.demo?.()
    await seed?.default({ community, grids, staff, residents })
  }
}

/** The people of the household register, always in the same order. */
function residentsOf(community: Territory) {
  return Person.query()
    .where('territory_id', community.id)
    .whereNotNull('household_id')
    .preload('roleGrants')
    .orderBy('id')
}
