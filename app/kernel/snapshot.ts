import type { DateTime } from 'luxon'
import type { Capabilities } from '#core/capabilities'
import type { Slot } from '#core/cards'

/** The states that somebody can give a plugin at a territory; `inherited` takes the word back. */
export type PluginState = 'enabled' | 'disabled' | 'archived' | 'purged' | 'inherited'

export type Decision = {
  pluginId: string
  path: string
  state: PluginState
  isLocked: boolean
  capabilities: Capabilities
  /** When it began to count. */
  since: DateTime
}

export type SetValue = {
  pluginId: string
  path: string
  name: string
  value: unknown
  isLocked: boolean
}

export type ArrangedCard = { component: string; isHidden: boolean }
/** Where staff give an order: the cards of a slot, or the tiles of the home page in one of its two displays. */
export type ArrangedPlace = Slot | 'tiles' | 'elder_tiles'
export type Arrangement = { path: string; slot: ArrangedPlace; cards: ArrangedCard[] }

export type SnapshotContents = {
  decisions: Decision[]
  settings: SetValue[]
  arrangements: Arrangement[]
  /** `<plugin>/<contribution>` of what is suspended after repeated faults. */
  suspended: string[]
}

/** All that is decided about plugins, at one moment, resolved down the tree of territories. */
export default class Snapshot {
  #decisions: Map<string, Map<string, Decision>>
  #settings: Map<string, Map<string, SetValue>>
  #arrangements: Map<string, Map<string, Arrangement>>
  #suspended: Set<string>
  #enabledAt = new Map<string, Set<string>>()

  constructor({ arrangements, decisions, settings, suspended }: SnapshotContents) {
    this.#decisions = byPath(decisions, (each) => each.pluginId)
    this.#settings = byPath(settings, (each) => settingKey(each.pluginId, each.name))
    this.#arrangements = byPath(arrangements, (each) => each.slot)
    this.#suspended = new Set(suspended)
  }

  /** Ids of the plugins that are on at `path`. */
  enabledAt(path: string): ReadonlySet<string> {
    const known = this.#enabledAt.get(path)
    if (known) return known

    const enabled = [...this.#decisions.keys()].filter(
      (pluginId) => this.decisionAt(pluginId, path)?.state === 'enabled'
    )
    const ids = new Set(enabled)
    this.#enabledAt.set(path, ids)
    return ids
  }

  /** Ids of the plugins that are on at `path` or somewhere below it. */
  enabledWithin(path: string): string[] {
    const isWithin = (each: Decision) => each.path === path || each.path.startsWith(`${path}.`)
    return [...this.#decisions].flatMap(([pluginId, decisions]) => {
      const places = [path, ...[...decisions.values()].filter(isWithin).map((each) => each.path)]
      const isOn = places.some((each) => this.enabledAt(each).has(pluginId))
      return isOn ? [pluginId] : []
    })
  }

  /** The word that counts at `path`: the nearest on the way up, or a locked one above it. */
  decisionAt(pluginId: string, path: string) {
    const spoken = downTo(path, this.#decisions.get(pluginId))
    return decisive(spoken.filter(({ state }) => state !== 'inherited'))
  }

  /** What is decided at `path` itself, whatever counts there. */
  ownDecision(pluginId: string, path: string) {
    return this.#decisions.get(pluginId)?.get(path) ?? null
  }

  /** The value that counts at `path` as it was stored, or null while nobody set one. */
  settingAt(pluginId: string, name: string, path: string) {
    return decisive(downTo(path, this.#settings.get(settingKey(pluginId, name))))
  }

  /** The value that is set at `path` itself, whatever counts there. */
  ownSetting(pluginId: string, name: string, path: string) {
    return this.#settings.get(settingKey(pluginId, name))?.get(path) ?? null
  }

  /** The nearest arrangement of a place, or null while nobody gave it an order. */
  arrangementAt(slot: ArrangedPlace, path: string) {
    return downTo(path, this.#arrangements.get(slot)).at(-1) ?? null
  }

  /** The contributions of a plugin that are suspended. */
  suspendedOf(pluginId: string): string[] {
    const prefix = `${pluginId}/`
    return [...this.#suspended]
      .filter((each) => each.startsWith(prefix))
      .map((each) => each.slice(prefix.length))
      .sort()
  }

  isSuspended(pluginId: string, contribution: string) {
    return this.#suspended.has(`${pluginId}/${contribution}`)
  }
}

function settingKey(pluginId: string, name: string) {
  return `${pluginId} ${name}`
}

function byPath<Row extends { path: string }>(rows: Row[], keyOf: (row: Row) => string) {
  const groups = new Map<string, Map<string, Row>>()
  for (const row of rows) {
    const key = keyOf(row)
    if (!groups.has(key)) groups.set(key, new Map())
    groups.get(key)!.set(row.path, row)
  }
  return groups
}

/** What was said at the territories on the way from the top down to `path`, in this order. */
function downTo<Row>(path: string, rows: Map<string, Row> | undefined): Row[] {
  if (!rows) return []
  const labels = path.split('.')
  const paths = labels.map((_, index) => labels.slice(0, index + 1).join('.'))
  return paths.flatMap((each) => rows.get(each) ?? [])
}

/** The first locked word settles it for all below; else the last one counts. */
function decisive<Row extends { isLocked: boolean }>(spoken: Row[]) {
  return spoken.find(({ isLocked }) => isLocked) ?? spoken.at(-1) ?? null
}
