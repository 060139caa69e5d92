import type { JSONDataTypes } from '@adonisjs/core/types/transformers'
import type { DomainEventClass, Occurrence } from '#core/events'
import type { PluginRoutes } from '#core/routes'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** How well the platform knows a person: by phone number only, or by a checked name and number. */
export type AssuranceLevel = 'phone' | 'real_name'

/** Roles of the core that a plugin may give its permissions to. */
export type StaffRole = 'community_staff' | 'grid_worker'

/** An entry in a menu. `label` is a text key, `route` a route name of the plugin, `icon` a name of `$core/components/icon`. */
export type NavigationEntry = {
  end: 'resident' | 'desk'
  label: string
  route: string
  icon: string
  /** Desk entries are shown to whom holds this permission. */
  permission?: string
}

/** Points that an event is worth. `reference` names the deed: the same deed pays once, for ever. */
export type Award = {
  personId: string
  /** Whole points, more than 0. */
  amount: number
  reference: string
  /** Text key of the reason in the person's history, with its values. */
  reason: { key: string; values: Record<string, string | number> }
}

/** A rule that pays points for events, out of the budget granted to the plugin in that community. */
export type PointRule = {
  code: string
  event: DomainEventClass
  award: (occurrence: Occurrence<any>) => Award | null
}

/** Declares a point rule; the payload's type follows from the event. Return `null` to pay nothing. */
export function points<Payload extends object>(
  code: string,
  event: DomainEventClass<Payload>,
  award: (occurrence: Occurrence<Payload>) => Award | null
): PointRule {
  return { code, event, award }
}

/** A listener module: its default export receives one occurrence and may run twice for it. */
export type Listener = {
  event: DomainEventClass
  /** Stable name within the plugin; deliveries are remembered under it. */
  name: string
  handler: () => Promise<{ default: (occurrence: Occurrence<any>) => Promise<void> }>
}

/** Declares a listener; wrong payload types fail to compile. */
export function listen<Payload extends object>(
  event: DomainEventClass<Payload>,
  name: string,
  handler: () => Promise<{ default: (occurrence: Occurrence<Payload>) => Promise<void> }>
): Listener {
  return { event, name, handler }
}

/** Where a plugin may put a card: the resident's home page, their own page, the desk's overview. */
export type Slot = 'home' | 'profile' | 'desk'

/** Who looks at the card, and where. `member` is null for guests (never in `profile` and `desk`). */
export type CardContext = { community: Territory; member: Person | null }

/** What a card shows: plain values that survive JSON. */
export type CardProps = { [name: string]: JSONDataTypes }

/**
 * A card of a plugin. `component` names `plugins/<id>/components/<component>.svelte`; `props` gives
 * what it shows, plain values only, or null to show nothing now.
 */
export type Card = {
  slot: Slot
  component: string
  props: () => Promise<{ default: (context: CardContext) => Promise<CardProps | null> }>
}

/** Work that comes round: every `everyMinutes`, once across all processes. */
export type ScheduledWork = {
  name: string
  everyMinutes: number
  run: () => Promise<{ default: () => Promise<void> }>
}

/** A plugin as its manifest tells it: what it adds to the platform, all of it lazy. */
export type Plugin = {
  /** Lower-case word; also the folder, the first part of routes, tables, texts and permissions. */
  id: string
  version: string
  /** Versions of the core it works with, such as `^1.0.0`. */
  core: string
  routes: () => Promise<{ default: PluginRoutes }>
  permissions: Record<string, { grantedTo: StaffRole[] }>
  /** Route name without the plugin's id → identity level that the person must have. */
  assurance: Record<string, AssuranceLevel>
  navigation: NavigationEntry[]
  cards: Card[]
  points: PointRule[]
  listeners: Listener[]
  schedule: ScheduledWork[]
  /** Words under which the plugin itself is found; its name and pinyin are always known. */
  keywords: string[]
  seeds: { demo?: () => Promise<{ default: (demo: DemoCommunity) => Promise<void> }> }
}

/** What a demo seed is given: the community it is to fill and the people who live and work there. */
export type DemoCommunity = {
  community: Territory
  grids: Territory[]
  staff: Person
  residents: Person[]
}

export type PluginModule = { default: Plugin }

type PluginInput = Pick<Plugin, 'id' | 'version' | 'core' | 'routes'> & Partial<Plugin>

/**
 * The one export of `plugins/<id>/plugin.ts`. What is left out is empty.
 *
 * @example
 * export default definePlugin({
 *   id: 'volunteer',
 *   version: '1.0.0',
 *   core: '^1.0.0',
 *   routes: () => import('./routes.ts'),
 *   permissions: { 'volunteer.manage': { grantedTo: ['community_staff'] } },
 * })
 */
export function definePlugin(plugin: PluginInput): Plugin {
  return {
    permissions: {},
    assurance: {},
    navigation: [],
    cards: [],
    points: [],
    listeners: [],
    schedule: [],
    keywords: [],
    seeds: {},
    ...plugin,
  }
}
