import type { End, Plugin } from '#core/plugin'
import type { PluginDoors, RouteRegistrar } from '#core/routes'

/** A route as a plugin wrote it, with the prefix and the name that it has for the application. */
export type CollectedRoute = {
  door: keyof PluginDoors
  method: keyof RouteRegistrar
  pattern: string
  handler: Parameters<RouteRegistrar['get']>[1]
  name: string
  /** The name without the plugin's id and the door, as `assurance` in the manifest has it. */
  action: string
}

const ends: End[] = ['desk', 'provider', 'cockpit']

/** Reads a plugin's routes. Throws if two are the same or its menus lead to one that is not there. */
export default async function collectRoutes(plugin: Plugin): Promise<CollectedRoute[]> {
  const routes: CollectedRoute[] = []
  const { default: defineRoutes } = await plugin.routes()
  const doorTo = (door: keyof PluginDoors) => registrar(plugin, door, routes)
  defineRoutes({
    open: doorTo('open'),
    member: doorTo('member'),
    desk: doorTo('desk'),
    provider: doorTo('provider'),
    cockpit: doorTo('cockpit'),
  })
  refuseTwins(routes)
  refuseBlindAlleys(plugin, routes)
  return routes
}

function registrar({ id }: Plugin, door: keyof PluginDoors, routes: CollectedRoute[]) {
  const end = ends.find((each) => each === door)
  const prefix = end ? `/${end}/${id}` : `/${id}`
  const names = end ? `${id}.${end}` : id
  const collect = (method: keyof RouteRegistrar): RouteRegistrar['get'] => {
    return (path, handler, action) => {
      const place = { pattern: `${prefix}/${path}`, name: `${names}.${action}` }
      routes.push({ door, method, handler, action, ...place })
    }
  }
  return { get: collect('get'), post: collect('post'), delete: collect('delete') }
}

/** The router would refuse them as well, but then the whole application would not start. */
function refuseTwins(routes: CollectedRoute[]) {
  const keys = routes.flatMap(({ method, name, pattern }) => [`${method} ${pattern}`, name])
  const twin = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twin) throw new Error(`routes.ts has "${twin}" twice`)
}

/** An entry that leads nowhere would break every page that shows the menu. */
function refuseBlindAlleys({ id, navigation }: Plugin, routes: CollectedRoute[]) {
  const names = new Set(routes.map(({ name }) => name))
  const blind = navigation.find(({ route }) => !names.has(`${id}.${route}`))
  if (blind) throw new Error(`navigation leads to "${blind.route}", which routes.ts does not have`)
}
