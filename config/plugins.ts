import type { PluginModule } from '#core/plugin'

/**
 * The installed plugins, in the order in which they are migrated and shown.
 * This is the only place in the project that names a plugin.
 */
const plugins = {
  volunteer: () => import('#plugins/volunteer/plugin'),
  mall: () => import('#plugins/mall/plugin'),
  spaces: () => import('#plugins/spaces/plugin'),
} satisfies Record<string, () => Promise<PluginModule>>

export const installedPluginIds = Object.keys(plugins)

export default plugins
