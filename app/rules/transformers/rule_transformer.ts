import { keyOfRole } from '#identity/permission_texts'
import type RuleVersion from '#rules/models/rule_version'
import type { RuleStanding } from '#rules/queries/rules_at'
import type { RuleTerms } from '#rules/terms'
import type Territory from '#territories/models/territory'

/** A grid as it is chosen and named. */
export type NamedGrid = { id: string; code: string; name: string }

/** What a version says, in values that a page puts into words. */
export function termsView({ grids, roles, ...terms }: RuleTerms, known: NamedGrid[]) {
  return {
    ...terms,
    roles: roles.map(keyOfRole),
    grids: grids.map((id) => known.find((grid) => grid.id === id)?.name ?? '—'),
  }
}

/** A rule as it stands at a territory. */
export default class RuleTransformer {
  constructor(
    private rule: RuleStanding,
    private grids: NamedGrid[]
  ) {}

  forList() {
    const { isLockedAbove, isOwn, place, plugin, rule, standing } = this.rule
    return {
      pluginId: plugin.id,
      code: rule.code,
      name: `${plugin.id}.adds.rules.${rule.code}`,
      owner: `${plugin.id}.name`,
      version: standing.version,
      state: standing.state,
      terms: termsView(standing.terms, this.grids),
      isOwn,
      isLocked: standing.isLocked,
      isLockedAbove,
      place: place?.shortName ?? null,
    }
  }

  forShow() {
    const { ownVersion, plugin, rule } = this.rule
    const numbers = rule.numbers.map((name) => ({
      name,
      text: `${plugin.id}.adds.numbers.${name}`,
    }))
    return { ...this.forList(), numbers, ownVersion }
  }
}

/** A version as the story of a rule tells it; `place` is null where it was said here. */
export function versionView(version: RuleVersion, territory: Territory, grids: NamedGrid[]) {
  const { decidedAt, decidedBy, id, isLocked, reason, state, terms } = version
  return {
    id,
    version: version.version,
    state,
    isLocked,
    terms: termsView(terms, grids),
    reason,
    by: decidedBy.name,
    at: decidedAt.toISO()!,
    place: version.territoryId === territory.id ? null : version.territory.shortName,
  }
}
