import { type DateTime } from 'luxon'
import { issuance, type Account } from '#points/accounts'

/**
 * The most that a rule pays, in whole points, to one person, to all of a household or to all of a community
 * together, within a day, week, month or year in Asia/Shanghai.
 */
export type Cap = {
  per: 'person' | 'household' | 'community'
  within: 'day' | 'week' | 'month' | 'year'
  most: number
}

export type CapScope = {
  pluginId: string
  territoryId: string
  ruleCode: string
  personId: string
  householdId: string | null
  /** When the deed was done: what is reported late counts where it belongs. */
  at: DateTime
}

/** An account that counts what a rule has paid, and can take no more than the cap; null without a household. */
export function capAccount({ most, per, within }: Cap, scope: CapScope): Account | null {
  const ownerId = ownerOf(per, scope)
  if (ownerId === null) return null

  const { at, pluginId, ruleCode } = scope
  const period = periodOf(at, within)
  return {
    book: 'caps',
    code: `cap:${pluginId}:${ruleCode}:${within}:${period}:${ownerId}`,
    ...(per === 'community'
      ? { ownerKind: 'plugin' as const, ownerId: pluginId }
      : { ownerKind: per, ownerId }),
    territoryId: null,
    normalSide: 'credit',
    minBalance: 0,
    maxBalance: most,
  }
}

/** The first day of the day, week, month or year in Asia/Shanghai in which something was done. */
export function periodOf(at: DateTime, within: Cap['within']) {
  return at.setZone('Asia/Shanghai').startOf(within).toISODate()!
}

function ownerOf(per: Cap['per'], { householdId, personId, territoryId }: CapScope) {
  if (per === 'community') return territoryId
  return per === 'person' ? personId : householdId
}

/** What stands across from the caps of a plugin in a community; as busy as its budget, and no busier. */
export function capSource({ pluginId, territoryId }: CapScope): Account {
  return { ...issuance, book: 'caps', code: `source:${pluginId}:${territoryId}` }
}
