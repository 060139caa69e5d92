import type { DateTime } from 'luxon'
import sameForAll from '#core/same_for_all'
import type Person from '#identity/models/person'
import { dayOf } from '#points/lots'
import earners from '#rules/queries/earners'
import standingRule from '#rules/queries/standing_rule'
import { openTerms, type RuleName, type StandingRule } from '#rules/terms'
import worthOf, { type Earner } from '#rules/worth'

/** A deed that may be done: what the plugin would give, the numbers of its event, and when. */
export type PlannedDeed = { amount: number; numbers: Record<string, number>; at: DateTime }

/**
 * What a rule would pay here, as it stood within the last second, for a deed of this person: whole points before its
 * caps, which depend on what else is done. For guests everybody's conditions are left out: they do not know yet who they are.
 */
export default async function payingRule(
  rule: RuleName,
  { person, territoryId }: { territoryId: string; person: Person | null }
): Promise<(deed: PlannedDeed) => number> {
  const standing = await standingHere(rule, territoryId)
  const isAsked = person !== null && isLimited(standing)
  const earner = isAsked ? (await earners([person.id])).get(person.id) : undefined
  const counting = earner ? standing : forAnybody(standing)
  return ({ amount, at, numbers }) => {
    const on = dayOf(at.toJSDate().toISOString())
    return worthOf(counting, { amount, numbers, on }, earner ?? anybody).points
  }
}

/** What is said of it is the same for everybody who looks. */
function standingHere(rule: RuleName, territoryId: string) {
  const name = `${rule.pluginId}.rule.${rule.code}`
  return sameForAll({ id: territoryId }, name, () => standingRule({ ...rule, territoryId }))
}

const anybody: Earner = { birthDate: null, assurance: 'phone', roles: [], gridId: null }

/** Where it pays everybody the same, nothing has to be known of them. */
function isLimited({ terms }: StandingRule) {
  const { ageFrom, ageTo, assurance, grids, roles } = terms
  const isBare = ageFrom === null && ageTo === null && assurance === null
  return !isBare || grids.length > 0 || roles.length > 0
}

function forAnybody({ terms, ...standing }: StandingRule): StandingRule {
  const { ageFrom, ageTo, assurance, grids, roles } = openTerms
  return { ...standing, terms: { ...terms, ageFrom, ageTo, assurance, grids, roles } }
}
