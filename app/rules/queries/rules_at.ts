import declaredRules, { type DeclaredRule } from '#rules/queries/declared_rules'
import { countingOf, wordsAt, type Word } from '#rules/queries/standing_rule'
import RuleVersion from '#rules/models/rule_version'
import type { StandingRule } from '#rules/terms'
import Territory from '#territories/models/territory'

/** How a rule stands at a territory. */
export type RuleStanding = DeclaredRule & {
  standing: StandingRule
  /** Who said what counts; null where nobody did. */
  place: Territory | null
  isOwn: boolean
  isLockedAbove: boolean
  /** The last version of this very territory; 0 for none. */
  ownVersion: number
}

/** Every rule by which people can earn at a territory, as it counts there. */
export default async function rulesAt(territory: Territory): Promise<RuleStanding[]> {
  const standings: RuleStanding[] = []
  for (const declared of await declaredRules(territory)) {
    standings.push(await ruleStanding(declared, territory))
  }
  return standings
}

export async function ruleStanding(
  declared: DeclaredRule,
  territory: Territory
): Promise<RuleStanding> {
  const { plugin, rule } = declared
  const where = { pluginId: plugin.id, code: rule.code, territoryId: territory.id }
  const words = await wordsAt(where)
  const standing = countingOf(words)
  const { territoryId } = standing
  return {
    ...declared,
    standing,
    place: territoryId ? await Territory.find(territoryId) : null,
    isOwn: territoryId === territory.id,
    isLockedAbove: standing.isLocked && territoryId !== territory.id,
    ownVersion: ownOf(words, territory)?.version ?? 0,
  }
}

function ownOf(words: Word[], { id }: Territory) {
  return words.find(({ territoryId }) => territoryId === id)
}

/** What was said of a rule at a territory and above it, the latest first. */
export async function versionsOf({ plugin, rule }: DeclaredRule, { path }: Territory) {
  return RuleVersion.query()
    .where({ pluginId: plugin.id, ruleCode: rule.code })
    .whereHas('territory', (above) => above.whereRaw('path @> ?::ltree', [path]))
    .preload('territory')
    .preload('decidedBy')
    .orderBy([
      { column: 'decided_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(40)
}
