import router from '@adonisjs/core/services/router'
import type { End, Plugin } from '#core/plugin'
import type { PluginDoors, RouteRegistrar } from '#core/routes'
import catalogue from '#kernel/catalogue'
import { guards } from '#start/kernel'

/** Registers each plugin's routes with its prefix, its names and the guards of its three doors. */
export default async function registerRoutes() {
  for (const plugin of catalogue.plugins) {
    const { default: defineRoutes } = await plugin.routes()
    defineRoutes(doorsOf(plugin))
  }
}

function doorsOf(plugin: Plugin): PluginDoors {
  const enabled = guards.plugin({ id: plugin.id })
  const atHome = [guards.signedIn(), guards.home(), enabled]
  return {
    open: registrar(plugin, `/${plugin.id}`, plugin.id, [guards.community(), enabled]),
    member: registrar(plugin, `/${plugin.id}`, plugin.id, atHome),
    desk: endRegistrar(plugin, 'desk'),
    provider: endRegistrar(plugin, 'provider'),
    cockpit: endRegistrar(plugin, 'cockpit'),
  }
}

function endRegistrar(plugin: Plugin, end: End) {
  const doorGuards = [guards.end({ end }), guards.plugin({ id: plugin.id })]
  return registrar(plugin, `/${end}/${plugin.id}`, `${plugin.id}.${end}`, doorGuards)
}

type Guards = Parameters<ReturnType<typeof router.get>['use']>[0]

function registrar(plugin: Plugin, prefix: string, names: string, doorGuards: Guards) {
  const register = (method: 'get' | 'post' | 'delete') => {
    return (path: string, handler: Parameters<RouteRegistrar['get']>[1], name: string) => {
      const route = router[method](`${prefix}/${path}`, handler as never).as(`${names}.${name}`)
      route.use(doorGuards)
      if (name in plugin.assurance) {
        route.use(guards.assurance({ pluginId: plugin.id, action: name }))
      }
    }
  }
  return { get: register('get'), post: register('post'), delete: register('delete') }
}
