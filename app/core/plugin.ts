import type { AssuranceLevel } from '#core/assurance'
import type { Capabilities, Urgency } from '#core/capabilities'
import type { Card } from '#core/cards'
import type { Provision } from '#core/contracts'
import type { DomainEventClass, Occurrence } from '#core/events'
import type { ListExport, ListImport } from '#core/lists'
import type { Health, Metric, Reviewable } from '#core/metrics'
import type { PersonalData } from '#core/personal_data'
import type { PluginRoutes } from '#core/routes'
import type { SearchDocument, SearchFields } from '#core/search'
import type { SettingsSchema } from '#core/settings'
import type { JobsOf, ScheduledWork, Work } from '#core/work'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** How well a person is known, from a phone number to a resident of a known house. */
export type { AssuranceLevel } from '#core/assurance'

/**
 * Roles that are granted to a person at a territory and cover what is below it; a plugin may give
 * its permissions to them. Which ends of the platform a role opens is decided by the core.
 */
export type Role =
  | 'volunteer'
  | 'grid_worker'
  | 'community_staff'
  | 'street_staff'
  | 'leader'
  | 'provider_member'
  | 'system_administrator'
  | 'security_administrator'
  | 'audit_administrator'

/** A role that a plugin brings, such as `mall.shop_keeper`. */
export type PluginRole<Id extends string = string> = `${Id}.${string}`

/** The ends beside the residents': for staff, for providers, for leaders. Each asks for its permission `<end>.enter`. */
export type End = 'desk' | 'provider' | 'cockpit'

/** An entry in a menu. `label` is a text key, `route` a route name of the plugin, `icon` a name of `$core/components/icon`. */
export type NavigationEntry<Permission extends string = string> = {
  end: 'resident' | End
  label: string
  route: string
  icon: string
  /** Shown to whoever holds this permission in the community; without it to all. */
  permission?: Permission
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

/**
 * A rule that pays points for events, out of the budget granted to the plugin in that community. Staff may
 * set another amount, caps, dates and who can earn by it; `amount` is what counts until they do.
 */
export type PointRule = {
  code: string
  event: DomainEventClass
  award: (occurrence: Occurrence<any>) => Award | null
  /** The numbers of the event that staff may reckon with in a formula. Texts `<id>.adds.numbers.<name>`. */
  numbers: readonly string[]
  withdrawal: PointWithdrawal | null
}

/** Which deed did not happen after all: its `reference`, and why, as its person reads it in the history. */
export type Withdrawn = Pick<Award, 'personId' | 'reference' | 'reason'>

/** The event after which what a rule has paid for a deed is taken back, or is never paid. */
export type PointWithdrawal = {
  event: DomainEventClass
  withdrawn: (occurrence: Occurrence<any>) => Withdrawn | null
}

/** The fields of an event that hold numbers. */
type NumbersOf<Payload> = {
  [Field in keyof Payload]: Payload[Field] extends number ? Field & string : never
}[keyof Payload]

/**
 * Declares a point rule; the payload's type follows from the event. Return `null` to pay nothing.
 *
 * @example
 * points('service', ServiceConfirmed, awardForService, {
 *   numbers: ['minutes'],
 *   withdrawal: withdrawal(ServiceWithdrawn, ({ payload }) => ({ reference: payload.enrolmentId, … })),
 * })
 */
export function points<Payload extends object>(
  code: string,
  event: DomainEventClass<Payload>,
  award: (occurrence: Occurrence<Payload>) => Award | null,
  more: { numbers?: readonly NumbersOf<Payload>[]; withdrawal?: PointWithdrawal } = {}
): PointRule {
  return { code, event, award, numbers: more.numbers ?? [], withdrawal: more.withdrawal ?? null }
}

/** Declares after which event what a rule has paid is taken back; wrong payload types fail to compile. */
export function withdrawal<Payload extends object>(
  event: DomainEventClass<Payload>,
  withdrawn: (occurrence: Occurrence<Payload>) => Withdrawn | null
): PointWithdrawal {
  return { event, withdrawn }
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

/**
 * A kind of notice that a plugin sends; its urgency must be among the capabilities. Texts
 * `<id>.notifications.<name>` and `….<name>_text`; of one that gathers also `….<name>_many` with `count`.
 */
export type NotificationKind = {
  name: string
  urgency: Urgency
  /** Channels by which it comes at once for whoever did not choose otherwise; what is usual for its urgency if left out. */
  channels?: readonly ('sms' | 'mail' | 'wechat' | 'alipay')[]
  /** Whether unread ones about one `matter` are one line with their count. */
  gathers?: boolean
}

/**
 * What of a plugin can be found: all documents of one `kind` within a territory, to build the index anew.
 * Texts `<id>.adds.search.<kind>`, and `<id>.facets.<name>` for each facet.
 */
export type SearchSource = {
  kind: string
  documents: () => Promise<{ default: (territory: Territory) => Promise<SearchDocument[]> }>
  /** Texts that are searched beside title, detail and keywords, and how much each counts. */
  fields?: SearchFields
  /** What results can be narrowed down by; a document gives a value for each. */
  facets?: readonly string[]
  /** 0 to 9, 0 unless said: among equally good and near results the higher comes first. */
  boost?: number
  /** Whether titles are suggested while somebody types; they are unless said otherwise. */
  suggests?: boolean
}

/**
 * Called when the plugin's state changes at a territory, in the same transaction. A hook may run
 * twice and then changes nothing; one that throws stops the change.
 */
export type LifecycleHook = () => Promise<{ default: (territory: Territory) => Promise<void> }>

/**
 * A plugin as its manifest tells it: what it adds to the platform, all of it lazy. Texts `<id>.name`,
 * and `<id>.summary`, one sentence that says to staff what it is for. What it adds is named to them by
 * `<id>.adds.cards.<component>`, `….rules.<code>`, `….numbers.<name>`, `….notices.<name>`,
 * `….search.<kind>` and `….work.<name>` (schedule and jobs).
 */
export type Plugin<
  Id extends string = string,
  Permission extends string = string,
  Settings extends SettingsSchema = SettingsSchema,
> = {
  /** Lower-case word; also the folder, the first part of routes, tables, texts and permissions. */
  id: Id
  version: string
  /** Versions of the core it works with, such as `^1.0.0`; with others it is left out at boot. */
  core: string
  routes: () => Promise<{ default: PluginRoutes }>
  /** Texts `<id>.permissions.<name>`, where `name` is what follows the id. */
  permissions: Record<Permission, { grantedTo: (Role | PluginRole<NoInfer<Id>>)[] }>
  /** Roles of its own, and which ends they open. Texts `<id>.roles.<name>`, where `name` is what follows the id. */
  roles: Record<PluginRole<NoInfer<Id>>, { opens: End[] }>
  /** Route name without the plugin's id → identity level that the person must have. Staff may raise it. */
  assurance: Record<string, AssuranceLevel>
  settings: Settings
  capabilities: Capabilities
  navigation: NavigationEntry<Permission>[]
  cards: Card<Permission>[]
  points: PointRule[]
  listeners: Listener[]
  /** The contracts that this plugin answers. */
  provides: Provision[]
  notifications: NotificationKind[]
  search: SearchSource[]
  schedule: ScheduledWork[]
  /** One-off jobs by their names, for `enqueue`; what each is given is declared in `JobPayloads`. */
  jobs: Record<string, Work>
  metrics: Metric[]
  reviewables: Reviewable<Permission>[]
  exports: ListExport<Permission>[]
  imports: ListImport<Permission>[]
  /** Required as soon as the plugin stores anything about a person. */
  personalData?: () => Promise<{ default: PersonalData }>
  lifecycle: { enabled?: LifecycleHook; disabled?: LifecycleHook; purged?: LifecycleHook }
  health?: () => Promise<{ default: (territory: Territory) => Promise<Health> }>
  /** Words under which the plugin itself is found; its name and pinyin are always known. */
  keywords: string[]
  /** `reference` may run twice and is needed for work; `demo` fills the demo community. */
  seeds: {
    reference?: () => Promise<{ default: () => Promise<void> }>
    demo?: () => Promise<{ default: (demo: DemoCommunity) => Promise<void> }>
  }
}

/** The permissions of a plugin by its type: `PermissionOf<typeof volunteer>`. */
export type PermissionOf<Declared extends Plugin> =
  Declared extends Plugin<string, infer Permission, SettingsSchema> ? Permission : never

/** What a demo seed is given: the community it is to fill and the people who live and work there. */
export type DemoCommunity = {
  community: Territory
  grids: Territory[]
  staff: Person
  residents: Person[]
}

/** A plugin as `config/plugins.ts` loads it: a module whose default export is the manifest. */
export type PluginModule = { default: Plugin }

type Required = 'id' | 'version' | 'core' | 'routes'

type PluginInput<
  Id extends string,
  Permission extends string,
  Settings extends SettingsSchema,
> = Pick<Plugin<Id, Permission, Settings>, Required> &
  Partial<Pick<Plugin<Id, Permission, Settings>, 'permissions' | 'settings'>> &
  Partial<
    Omit<Plugin<Id, NoInfer<Permission>, Settings>, Required | 'permissions' | 'settings' | 'jobs'>
  > & { jobs?: JobsOf<NoInfer<Id>> }

/**
 * The one export of `plugins/<id>/plugin.ts`. What is left out is empty. Permissions begin with the
 * plugin's id; one that is not declared here, or another plugin's, does not compile.
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
export function definePlugin<
  const Id extends string,
  Permission extends `${Id}.${string}` = never,
  Settings extends SettingsSchema = Record<never, never>,
>(plugin: PluginInput<Id, Permission, Settings>): Plugin<Id, Permission, Settings> {
  // What an absent record holds follows from the type parameters' defaults, which TypeScript cannot see.
  const nothing = { permissions: {}, roles: {}, settings: {} } as Pick<
    Plugin<Id, Permission, Settings>,
    'permissions' | 'roles' | 'settings'
  >
  return {
    ...nothing,
    assurance: {},
    capabilities: {},
    navigation: [],
    cards: [],
    points: [],
    listeners: [],
    provides: [],
    notifications: [],
    search: [],
    schedule: [],
    jobs: {},
    metrics: [],
    reviewables: [],
    exports: [],
    imports: [],
    lifecycle: {},
    keywords: [],
    seeds: {},
    ...plugin,
  }
}
