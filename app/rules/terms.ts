import type { AssuranceLevel } from '#core/assurance'
import type { Cap } from '#points/caps'

/** What staff say of an earning rule. All of it can be left open; then the plugin's own amount is paid to all. */
export type RuleTerms = {
  /** Reckoned with the numbers of the event; null for the amount that the plugin says. */
  formula: string | null
  caps: Cap[]
  /** The first and the last day on which a deed counts, such as `2026-12-01`; null without end. */
  startsOn: string | null
  endsOn: string | null
  /** Whole years. */
  ageFrom: number | null
  ageTo: number | null
  /** How well the person must be known; null for everybody. */
  assurance: AssuranceLevel | null
  /** Whoever has one of these roles; everybody where none is named. */
  roles: string[]
  /** The ids of grids: whoever lives in one of them; everybody where none is named. */
  grids: string[]
}

export const openTerms: RuleTerms = {
  formula: null,
  caps: [],
  startsOn: null,
  endsOn: null,
  ageFrom: null,
  ageTo: null,
  assurance: null,
  roles: [],
  grids: [],
}

/** `pays`, or pays nothing for a while, or says nothing here so that what counts above counts. */
export type RuleState = 'pays' | 'rests' | 'inherits'

/** A rule of a plugin, by its name. */
export type RuleName = { pluginId: string; code: string }

/** The rule that counts at a place: its version, 0 while nobody said anything, and who said it where. */
export type StandingRule = {
  version: number
  state: Exclude<RuleState, 'inherits'>
  terms: RuleTerms
  territoryId: string | null
  isLocked: boolean
}

/** A rule as its plugin brings it. */
export const rulePlain: StandingRule = {
  version: 0,
  state: 'pays',
  terms: openTerms,
  territoryId: null,
  isLocked: false,
}
