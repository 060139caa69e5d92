import { isDeepStrictEqual } from 'node:util'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { RuleChanged, RuleLocked, RuleNotOwn } from '#rules/errors'
import RuleVersion from '#rules/models/rule_version'
import { wordsAt } from '#rules/queries/standing_rule'
import type { RuleName, RuleState, RuleTerms } from '#rules/terms'
import type Territory from '#territories/models/territory'

export type RuleDecision = {
  state: RuleState
  terms: RuleTerms
  isLocked: boolean
  reason: string
  /** The version of this territory that whoever decided had before their eyes; 0 for none. */
  after: number
  by: Person
}

/**
 * Says from now on what a rule pays at a territory and below it: a new version, kept for ever with who and
 * why. The same form sent twice is one version.
 */
export default async function decideRule(
  rule: RuleName,
  territory: Territory,
  decision: RuleDecision
): Promise<RuleVersion> {
  return transaction(async (client) => {
    await lockRule(rule, territory, client)
    const words = await wordsAt({ ...rule, territoryId: territory.id }, client)
    if (words.some((word) => word.isLocked && word.territoryId !== territory.id)) {
      throw new RuleLocked()
    }
    const own = words.find(({ territoryId }) => territoryId === territory.id)
    const latest = await latestOf(rule, territory, client)
    if (latest && isSame(latest, decision)) return latest
    if ((latest?.version ?? 0) !== decision.after) throw new RuleChanged()
    if (decision.state === 'inherits' && (!own || own.state === 'inherits')) throw new RuleNotOwn()
    return write(rule, territory, { decision, latest, client })
  })
}

/** One after the other, so that versions are counted without a gap. */
async function lockRule(
  { code, pluginId }: RuleName,
  { id }: Territory,
  client: TransactionClient
) {
  const name = `rule:${pluginId}:${code}:${id}`
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 5))', [name])
}

async function latestOf(
  { code, pluginId }: RuleName,
  { id }: Territory,
  client: TransactionClient
) {
  return RuleVersion.query({ client })
    .where({ pluginId, ruleCode: code, territoryId: id })
    .orderBy('version', 'desc')
    .first()
}

/** The second tap on one button. */
function isSame(latest: RuleVersion, { after, by, isLocked, reason, state, terms }: RuleDecision) {
  const isNext = latest.version === after + 1 && latest.decidedById === by.id
  const saysSame = latest.state === state && latest.isLocked === isLocked
  return isNext && saysSame && latest.reason === reason && isDeepStrictEqual(latest.terms, terms)
}

type Writing = { decision: RuleDecision; latest: RuleVersion | null; client: TransactionClient }

async function write(
  { code, pluginId }: RuleName,
  territory: Territory,
  { client, decision, latest }: Writing
) {
  const { by, isLocked, reason, state, terms } = decision
  const version = await RuleVersion.create(
    {
      ...{ pluginId, ruleCode: code, territoryId: territory.id, state, terms, isLocked, reason },
      ...{ version: (latest?.version ?? 0) + 1, decidedById: by.id },
    },
    { client }
  )
  await recordAct({
    act: 'rules.decided',
    by,
    subject: { kind: 'territory', id: territory.id },
    territoryId: territory.id,
    before: latest && { version: latest.version, ...told(latest) },
    after: { rule: `${pluginId}.${code}`, version: version.version, ...told(decision) },
    reason,
  })
  return version
}

function told({ isLocked, state, terms }: Pick<RuleDecision, 'state' | 'terms' | 'isLocked'>) {
  const { caps, ...others } = terms
  const cappedAt = caps.map(({ most, per, within }) => `${per} ${within} ${most}`)
  return { state, isLocked, ...others, caps: cappedAt }
}
