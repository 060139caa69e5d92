import type { LazyImport } from '@adonisjs/core/types/common'
import type { End } from '#core/plugin'

type Controller = LazyImport<new (...args: any[]) => unknown>

/**
 * Registers one route: its path and its name without those of the plugin and the door, and the method
 * of a controller that answers. Two routes of the same path or name leave the whole plugin out at boot.
 */
export type RouteRegistrar = {
  get(path: string, handler: [Controller, string], name: string): void
  post(path: string, handler: [Controller, string], name: string): void
  delete(path: string, handler: [Controller, string], name: string): void
}

/**
 * The doors of a plugin. The kernel puts prefix, names and guards before them:
 * `open` is for everyone in a community where the plugin is enabled (`/<id>/…`, `<id>.…`),
 * `member` asks for a signed-in resident (`/<id>/…`) at the identity level of the manifest,
 * `desk`, `provider` and `cockpit` ask for someone whose role opens that end
 * (`/desk/<id>/…`, `<id>.desk.…`), and leave it to the plugin's policies what they may do there.
 */
export type PluginDoors = Record<'open' | 'member' | End, RouteRegistrar>

/** What `definePluginRoutes` takes: a function that puts routes behind the plugin's doors. */
export type PluginRoutes = (doors: PluginDoors) => void

/**
 * The default export of `plugins/<id>/routes.ts`.
 *
 * @example
 * export default definePluginRoutes(({ open, member, desk }) => {
 *   open.get('shifts', [ShiftsController, 'index'], 'shifts.index')
 *   member.post('shifts/:shift_id/enrolments', [EnrolmentsController, 'store'], 'enrolments.store')
 * })
 */
export function definePluginRoutes(routes: PluginRoutes): PluginRoutes {
  return routes
}
