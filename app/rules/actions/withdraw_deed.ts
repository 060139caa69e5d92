import type { Withdrawn } from '#core/plugin'
import transaction from '#core/transaction'
import reverseAward from '#points/actions/reverse_award'
import { awardReference } from '#points/fingerprint'
import lockDeed from '#rules/lock_deed'

type Withdrawal = Withdrawn & { pluginId: string; ruleCode: string }

/** A deed did not happen after all: what was paid for it goes back, and what was not is never paid. */
export default async function withdrawDeed(withdrawal: Withdrawal) {
  const { pluginId, ruleCode } = withdrawal
  await transaction(async (client) => {
    const reference = awardReference(pluginId, ruleCode, withdrawal.reference)
    await lockDeed(reference, client)
    await client
      .knexQuery()
      .table('points_withdrawn_deeds')
      .insert({ reference })
      .onConflict()
      .ignore()
    await reverseAward({ ...withdrawal, byPersonId: null })
  })
}
