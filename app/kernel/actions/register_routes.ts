import router from '@adonisjs/core/services/router'
import type { Plugin } from '#core/plugin'
import type { PluginDoors, RouteRegistrar } from '#core/routes'
import pluginRoutes, { type PluginRoute } from '#kernel/plugin_routes'
import { guards } from '#start/kernel'

type Door = keyof PluginDoors

/** Registers a plugin's routes with its prefix, its names and the guards of its doors. */
export default async function registerRoutes(plugin: Plugin) {
  const { default: defineRoutes } = await plugin.routes()
  pluginRoutes.set(plugin.id, [])
  defineRoutes({
    open: registrar(plugin, 'open'),
    member: registrar(plugin, 'member'),
    desk: registrar(plugin, 'desk'),
    provider: registrar(plugin, 'provider'),
    cockpit: registrar(plugin, 'cockpit'),
  })
}

function registrar(plugin: Plugin, door: Door): RouteRegistrar {
  const register = (method: PluginRoute['method']) => {
    return (path: string, handler: Parameters<RouteRegistrar['get']>[1], name: string) => {
      const route = router[method](`${prefixOf(plugin, door)}/${path}`, handler as never)
      const ownName = isEnd(door) ? `${door}.${name}` : name
      route.as(`${plugin.id}.${ownName}`).use(guardsOf(plugin, door))
      if (name in plugin.assurance) {
        route.use(guards.assurance({ pluginId: plugin.id, action: name }))
      }
      pluginRoutes
        .get(plugin.id)!
        .push({ method, door, pattern: route.getPattern(), name: ownName })
    }
  }
  return { get: register('get'), post: register('post'), delete: register('delete') }
}

function guardsOf({ id }: Plugin, door: Door) {
  const enabled = guards.plugin({ id })
  if (door === 'open') return [guards.community(), enabled]
  if (door === 'member') return [guards.signedIn(), guards.home(), enabled]
  return [guards.end({ end: door }), enabled]
}

function prefixOf({ id }: Plugin, door: Door) {
  return isEnd(door) ? `/${door}/${id}` : `/${id}`
}

function isEnd(door: Door) {
  return door !== 'open' && door !== 'member'
}
