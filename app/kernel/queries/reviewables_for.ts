import router from '@adonisjs/core/services/router'
import type { Reviewable } from '#core/metrics'
import type { Plugin } from '#core/plugin'
import type Person from '#identity/models/person'
import isolate from '#kernel/actions/isolate'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type Territory from '#territories/models/territory'

/** Something of a plugin that waits for staff; `text` takes the count. */
export type ReviewableView = { text: string; count: number; icon: string; href: string }

/** What waits for the member's decision in a territory; what cannot be counted now is left out. */
export default async function reviewablesFor(
  member: Person,
  territory: Territory
): Promise<ReviewableView[]> {
  const plugins = await enabledPlugins(territory)
  const asked = plugins.flatMap((plugin) =>
    plugin.reviewables
      .filter(({ permission }) => member.can(permission, territory))
      .map((reviewable) => view(plugin, reviewable, territory))
  )
  const views = await Promise.all(asked)
  return views.filter((each) => each !== null).filter(({ count }) => count > 0)
}

async function view(
  plugin: Plugin,
  { name, route, waiting }: Reviewable,
  territory: Territory
): Promise<ReviewableView | null> {
  const counted = await isolate(plugin, `reviewable:${name}`, async () => {
    const { default: count } = await waiting()
    return count(territory)
  })
  if (!counted.isAvailable) return null
  return {
    text: `${plugin.id}.reviewables.${name}`,
    count: counted.value,
    icon: plugin.navigation.find(({ end }) => end === 'desk')?.icon ?? 'clipboard-list',
    href: router.findOrFail(`${plugin.id}.${route}`).pattern,
  }
}
