import router from '@adonisjs/core/services/router'
import type { NavigationEntry, Plugin } from '#core/plugin'
import type Person from '#identity/models/person'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type Territory from '#territories/models/territory'

/** An entry of a menu as the browser gets it; `label` is a text key. */
export type NavigationView = { label: string; icon: string; href: string }

/** What the enabled plugins put into the menu of one end, as far as the member may use it. */
export default async function navigationFor(
  end: NavigationEntry['end'],
  community: Territory,
  member: Person | null
): Promise<NavigationView[]> {
  const plugins = await enabledPlugins(community)
  return plugins.flatMap((plugin) =>
    plugin.navigation
      .filter((entry) => entry.end === end)
      .filter((entry) => !entry.permission || member?.can(entry.permission, community))
      .map((entry) => view(plugin, entry))
  )
}

/** What the plugins that are on at `territory`, or somewhere below it, put into the menu of one end for all. */
export async function navigationWithin(
  end: NavigationEntry['end'],
  territory: Pick<Territory, 'path'>
): Promise<NavigationView[]> {
  const enabled = (await memory.current()).enabledWithin(territory.path)
  return catalogue.plugins
    .filter(({ id }) => enabled.includes(id))
    .flatMap((plugin) =>
      plugin.navigation
        .filter((entry) => entry.end === end && !entry.permission)
        .map((entry) => view(plugin, entry))
    )
}

/** Every page shows some of them, and a route stays where it is. */
const views = new WeakMap<NavigationEntry, NavigationView>()

function view(plugin: Plugin, entry: NavigationEntry): NavigationView {
  const known = views.get(entry) ?? {
    label: `${plugin.id}.${entry.label}`,
    icon: entry.icon,
    href: router.findOrFail(`${plugin.id}.${entry.route}`).pattern,
  }
  views.set(entry, known)
  return known
}
