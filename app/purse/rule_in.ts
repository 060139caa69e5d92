import type { HistoryEntry } from '#purse/queries/history'

/** By which rule of which plugin points were paid, or taken back; the version where the entry names one. */
type RuleOfEntry = { pluginId: string; code: string; version: number | null }

const ofAward = /^(?:reverse:|repay:|owe:)?award:([a-z]\w*):([^:]+):/

/** The rule that an entry tells of by its reference; null for what no rule has paid. */
export default function ruleIn({ memo, reference }: Pick<HistoryEntry, 'memo' | 'reference'>) {
  const named = ofAward.exec(reference)
  if (!named) return null

  const [, pluginId, code] = named
  const version = Number(memo.values.version)
  return { pluginId, code, version: version > 0 ? version : null } satisfies RuleOfEntry
}
