import type { TransactionClient } from '#core/database'
import readTogether from '#core/read_together'
import { rulePlain, type RuleName, type RuleState, type StandingRule } from '#rules/terms'

/** The latest that a territory has said of a rule. */
export type Word = Omit<StandingRule, 'state' | 'territoryId'> & {
  state: RuleState
  territoryId: string
  /** How far from the top that territory lies. */
  depth: number
}

type Where = RuleName & { territoryId: string; at?: Date }

/** The rule that counts at a territory at a moment, now unless said: the nearest word upwards, a locked one before it. */
export default async function standingRule(
  where: Where,
  client?: TransactionClient
): Promise<StandingRule> {
  return countingOf(await wordsAt(where, client))
}

const WORDS = `
  select distinct on (nlevel(decided.path)) said.version, said.state, said.terms,
    said.territory_id as "territoryId", said.is_locked as "isLocked",
    nlevel(decided.path) as depth
  from points_rule_versions as said
  join territories as decided on decided.id = said.territory_id
  join territories as here on here.path <@ decided.path
  where here.id = :territoryId and said.plugin_id = :pluginId and said.rule_code = :code
    and said.decided_at <= :at
  order by nlevel(decided.path), said.version desc`

/** What this territory and those above have last said of a rule, from the top down. */
export async function wordsAt(
  { at, code, pluginId, territoryId }: Omit<Where, 'at'> & { at?: Date | null },
  client?: TransactionClient
): Promise<Word[]> {
  const values = { at: at?.toISOString() ?? 'infinity', code, pluginId, territoryId }
  return readTogether<Word>(WORDS, values, client)
}

/** Of words from the top down: the first that is locked, else the last that says something. */
export function countingOf(words: Word[]): StandingRule {
  const speaking = words.filter(isSpeaking)
  return speaking.find(({ isLocked }) => isLocked) ?? speaking.at(-1) ?? rulePlain
}

function isSpeaking(word: Word): word is Word & StandingRule {
  return word.state !== 'inherits'
}
