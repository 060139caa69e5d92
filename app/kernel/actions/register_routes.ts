import router from '@adonisjs/core/services/router'
import type { Plugin } from '#core/plugin'
import catalogue from '#kernel/catalogue'
import collectRoutes, { type CollectedRoute } from '#kernel/collect_routes'
import { guards } from '#start/kernel'

/**
 * Registers each plugin's routes with its prefix, its names and the guards of its doors. A plugin
 * whose routes cannot be read is left out, with all of them.
 */
export default async function registerRoutes() {
  for (const plugin of [...catalogue.plugins]) {
    try {
      await registerRoutesOf(plugin)
    } catch (error) {
      // The others have nothing to do with it.
      catalogue.leaveOut(plugin.id, 'broken', error)
    }
  }
}

export async function registerRoutesOf(plugin: Plugin) {
  for (const route of await collectRoutes(plugin)) register(plugin, route)
}

function register(
  plugin: Plugin,
  { action, door, handler, method, name, pattern }: CollectedRoute
) {
  const route = router[method](pattern, handler as never).as(name)
  route.use(guardsOf(door, plugin))
  if (action in plugin.assurance) route.use(guards.assurance({ pluginId: plugin.id, action }))
}

function guardsOf(door: CollectedRoute['door'], { id }: Plugin) {
  const enabled = guards.plugin({ id })
  if (door === 'open') return [guards.community(), enabled, guards.offered()]
  if (door === 'member') return [guards.signedIn(), guards.home(), enabled]
  return [guards.end({ end: door }), enabled]
}
