import { DateTime } from 'luxon'
import budgetLines from '#budgets/queries/budget_lines'
import { countingOf, wordsAt, type Word } from '#rules/queries/standing_rule'
import earners, { type KnownEarner } from '#rules/queries/earners'
import pastDeeds, { type PastDeed, type Period } from '#rules/queries/past_deeds'
import type { DeclaredRule } from '#rules/queries/declared_rules'
import type { StandingRule } from '#rules/terms'
import tryOut, { type Trial, type TriedDeed } from '#rules/try_out'
import type Territory from '#territories/models/territory'

/** What a rule would give by what counts now and by what is planned, and how long the budgets last. */
export type Simulation = {
  period: Period
  days: number
  now: Trial & Outlook
  planned: Trial & Outlook
  /** Whole points in all budgets of the plugin at the territory and below. */
  left: number
}

/** `lastsUntil` is a day, or null where nothing is spent. */
type Outlook = { perDay: number; lastsUntil: string | null }

/** Answers, from what was really reported in a period, what a rule would have given if `planned` had counted. */
export default async function simulate(
  declared: DeclaredRule,
  territory: Territory,
  { period, planned }: { period: Period; planned: Omit<Word, 'territoryId' | 'depth'> }
): Promise<Simulation> {
  const deeds = await pastDeeds(declared, territory, period)
  const known = await earners([...new Set(deeds.map(({ personId }) => personId))])
  const depth = territory.path.split('.').length
  const rules = await rulesFor(declared, deeds, { ...planned, territoryId: territory.id, depth })
  const left = await leftFor(declared, territory)
  const days = daysIn(period)
  const told = (which: 'now' | 'planned') => {
    const trial = tryOut(
      deeds.flatMap((deed) => tried(deed, known, rules.get(deed.territoryId)!, which))
    )
    return { ...trial, ...outlook(trial.points / days, left) }
  }
  return { period, days, now: told('now'), planned: told('planned'), left }
}

type Rules = { now: StandingRule; planned: StandingRule }

/** Which rule counts where something was reported, with and without the word that is planned. */
async function rulesFor({ plugin, rule }: DeclaredRule, deeds: PastDeed[], planned: Word) {
  const rules = new Map<string, Rules>()
  for (const { territoryId } of deeds) {
    if (rules.has(territoryId)) continue
    const words = await wordsAt({ pluginId: plugin.id, code: rule.code, territoryId })
    const others = words.filter((word) => word.territoryId !== planned.territoryId)
    const above = others.filter(({ depth }) => depth < planned.depth).length
    rules.set(territoryId, {
      now: countingOf(words),
      planned: countingOf(others.toSpliced(above, 0, planned)),
    })
  }
  return rules
}

async function leftFor({ plugin }: DeclaredRule, territory: Territory) {
  const lines = await budgetLines(territory)
  const own = lines.filter(({ pluginId }) => pluginId === plugin.id)
  return own.reduce((sum, { left }) => sum + left, 0)
}

function tried(
  deed: PastDeed,
  known: Map<string, KnownEarner>,
  rules: Rules,
  which: 'now' | 'planned'
): TriedDeed[] {
  const earner = known.get(deed.personId)
  return earner ? [{ ...deed, earner, rule: rules[which] }] : []
}

function outlook(perDay: number, left: number): Outlook {
  if (perDay === 0) return { perDay, lastsUntil: null }
  const days = Math.min(Math.floor(left / perDay), 36_500)
  const until = DateTime.now().setZone('Asia/Shanghai').plus({ days })
  return { perDay, lastsUntil: until.toISODate() }
}

function daysIn({ from, until }: Period) {
  return DateTime.fromISO(until).diff(DateTime.fromISO(from), 'days').days + 1
}
