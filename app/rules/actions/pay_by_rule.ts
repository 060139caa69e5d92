import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type { Occurrence } from '#core/events'
import type { Award, PointRule } from '#core/plugin'
import transaction from '#core/transaction'
import awardPoints from '#points/actions/award_points'
import { awardReference } from '#points/fingerprint'
import { dayOf } from '#points/lots'
import lockDeed from '#rules/lock_deed'
import earners from '#rules/queries/earners'
import standingRule from '#rules/queries/standing_rule'
import type { StandingRule } from '#rules/terms'
import worthOf, { numbersIn } from '#rules/worth'

type Heard = {
  pluginId: string
  rule: PointRule
  occurrence: Occurrence<object>
  /** When it was announced: the version of that moment counts, however late it is paid. */
  at: Date
}

/**
 * Pays for a deed by what staff have said of the rule, once for ever: in whatever version and whatever
 * territory it is reported again. A deed that was withdrawn is never paid. Returns the points paid now.
 */
export default async function payByRule(award: Award, heard: Heard): Promise<number> {
  const { pluginId, rule } = heard
  return transaction(async (client) => {
    const reference = awardReference(pluginId, rule.code, award.reference)
    await lockDeed(reference, client)
    if (await isWithdrawn(reference, client)) return 0

    const { points, standing } = await worthHere(award, heard, client)
    if (points === 0) return 0
    return awardPoints({
      ...award,
      amount: points,
      pluginId,
      territoryId: heard.occurrence.territoryId,
      ruleCode: rule.code,
      caps: standing.terms.caps,
      doneAt: DateTime.fromJSDate(heard.at),
      reason: reasonOf(award, standing),
    })
  })
}

/** The history says by which version it was paid, once staff have said one. */
function reasonOf({ reason }: Award, { version }: StandingRule) {
  if (version === 0) return reason
  return { ...reason, values: { ...reason.values, version } }
}

async function worthHere(award: Award, heard: Heard, client: TransactionClient) {
  const { at, occurrence, pluginId, rule } = heard
  const where = { pluginId, code: rule.code, territoryId: occurrence.territoryId, at }
  const standing = await standingRule(where, client)
  const earner = (await earners([award.personId], client)).get(award.personId)
  if (!earner) return { points: 0, standing }

  const numbers = numbersIn(rule.numbers, occurrence.payload)
  const deed = { amount: award.amount, numbers, on: dayOf(at.toISOString()) }
  return { points: worthOf(standing, deed, earner).points, standing }
}

async function isWithdrawn(reference: string, client: TransactionClient) {
  return Boolean(await client.from('points_withdrawn_deeds').where({ reference }).first())
}
