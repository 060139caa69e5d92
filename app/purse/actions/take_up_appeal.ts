import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import tellOfAppeal from '#purse/actions/tell_of_appeal'
import { AppealClosed } from '#purse/errors'
import Appeal from '#purse/models/appeal'

/** Notes who sees to it; the first one counts. */
export default async function takeUpAppeal({ id }: Appeal, by: Person) {
  await transaction(async (client) => {
    const appeal = await Appeal.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (!appeal.isOpen) throw new AppealClosed()
    if (appeal.takenUpAt) return

    await appeal.merge({ takenUpAt: DateTime.now(), takenUpById: by.id }).save()
    await recordAct({
      act: 'points.appeal_taken_up',
      by,
      subject: { kind: 'person', id: appeal.personId },
      territoryId: appeal.territoryId,
    })
    await tellOfAppeal(appeal, 'taken_up')
  })
}
