import { type DateTime } from 'luxon'
import { issuance, type Account } from '#points/accounts'

/**
 * The most that a rule pays, in whole points, to one person or to all of a household together, within a
 * day, week, month or year in Asia/Shanghai.
 */
export type Cap = {
  per: 'person' | 'household'
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
  const ownerId = per === 'person' ? scope.personId : scope.householdId
  if (ownerId === null) return null

  const { at, pluginId, ruleCode } = scope
  const period = at.setZone('Asia/Shanghai').startOf(within).toISODate()
  return {
    book: 'caps',
    code: `cap:${pluginId}:${ruleCode}:${within}:${period}:${ownerId}`,
    ownerKind: per,
    ownerId,
    territoryId: null,
    normalSide: 'credit',
    minBalance: 0,
    maxBalance: most,
  }
}

/** What stands across from the caps of a plugin in a community; as busy as its budget, and no busier. */
export function capSource({ pluginId, territoryId }: CapScope): Account {
  return { ...issuance, book: 'caps', code: `source:${pluginId}:${territoryId}` }
}
