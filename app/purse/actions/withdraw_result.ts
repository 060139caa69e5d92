import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { ResultWithdrawn } from '#purse/errors'
import Result from '#purse/models/result'

/** Takes a published result down, for a reason that stays; the month can be published again. */
export default async function withdrawResult({ id }: Result, reason: string, by: Person) {
  await transaction(async (client) => {
    const result = await Result.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (result.withdrawnAt) throw new ResultWithdrawn()

    const facts = { withdrawnAt: DateTime.now(), withdrawnById: by.id, withdrawalReason: reason }
    await result.merge(facts).save()
    await recordAct({
      act: 'points.results_withdrawn',
      by,
      subject: { kind: 'territory', id: result.territoryId },
      territoryId: result.territoryId,
      before: { month: result.month.toFormat('yyyy-MM') },
      reason,
    })
  })
}
