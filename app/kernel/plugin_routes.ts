import type { PluginDoors } from '#core/routes'

/** A route as a plugin has registered it; `name` is without the plugin's id. */
export type PluginRoute = {
  method: 'get' | 'post' | 'delete'
  door: keyof PluginDoors
  /** With parameters: `/mall/goods/:id`. */
  pattern: string
  name: string
}

/** The routes of the plugins, by plugin id, as they were registered at boot. */
const pluginRoutes = new Map<string, PluginRoute[]>()

export default pluginRoutes
