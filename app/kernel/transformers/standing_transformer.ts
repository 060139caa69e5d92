import settingsSchemaOf from '#kernel/settings_schema_of'
import type { Standing } from '#kernel/queries/standings_at'
import type Territory from '#territories/models/territory'

/** How things stand with a plugin, as the desk of one territory shows it. */
export default class StandingTransformer {
  constructor(
    private standing: Standing,
    private territory: Territory
  ) {}

  forList() {
    const { isLockedAbove, notAgreedTo, plugin, suspended } = this.standing
    return {
      id: plugin.id,
      icon: this.#icon(),
      state: this.#state(),
      isLockedAbove,
      decidedBy: this.#above(this.standing.decidedAt),
      planned: this.#planned(),
      asksMore: notAgreedTo.length > 0,
      suspended,
    }
  }

  forShow() {
    const { isLockedAbove, nextStates, ownState, plugin } = this.standing
    return {
      ...this.forList(),
      version: plugin.version,
      ownState,
      isLockedHere: Boolean(this.standing.decision?.isLocked) && !isLockedAbove,
      nextStates: [...nextStates],
      mayLock: this.territory.isAboveCommunities,
      hasAbove: this.territory.parentId !== null,
      hasSettings: Object.keys(settingsSchemaOf(plugin)).length > 0,
    }
  }

  /** What was purged is off like what was never on. */
  #state() {
    const { decision, isOn } = this.standing
    if (isOn) return 'on' as const
    return decision?.state === 'archived' ? ('archived' as const) : ('off' as const)
  }

  /** The icon residents know it by. */
  #icon() {
    const { navigation } = this.standing.plugin
    return navigation.find(({ end }) => end === 'resident')?.icon ?? 'puzzle'
  }

  #planned() {
    return this.standing.planned.map(({ startsAt, state, territory }) => ({
      state,
      startsAt: startsAt.toISO()!,
      by: this.#above(territory),
    }))
  }

  /** The name of a territory above; null for this one. */
  #above(other: Territory | null) {
    return other && other.id !== this.territory.id ? other.shortName : null
  }
}
