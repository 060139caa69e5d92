import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import tellOfAppeal from '#purse/actions/tell_of_appeal'
import { AppealClosed, CorrectionWaits, OwnAppeal } from '#purse/errors'
import Appeal from '#purse/models/appeal'
import AppealAnswer, { type RefusalGround, type Verdict } from '#purse/models/appeal_answer'

export type Answering = { verdict: Verdict; ground: RefusalGround | null; words: string }

/** Answers a question about points, once: why the entry is as it is, or on what ground it stays so. */
export default async function answerAppeal({ id }: Appeal, answering: Answering, by: Person) {
  await transaction(async (client) => {
    const appeal = await openAppeal(id, by, client)
    if (appeal.waitsForSecond) throw new CorrectionWaits()
    await closeAppeal(appeal, answering, by)
  })
}

/** The appeal, locked, if it is open and another's; its proposal is loaded. */
export async function openAppeal(id: string, by: Person, client: TransactionClient) {
  const appeal = await Appeal.query({ client })
    .where('id', id)
    .preload('proposal', (proposal) => proposal.preload('decision'))
    .forUpdate()
    .firstOrFail()
  if (!appeal.isOpen) throw new AppealClosed()
  if ([appeal.personId, appeal.askedById].includes(by.id)) throw new OwnAppeal()
  return appeal
}

/** In the caller's transaction, which has locked the appeal. */
export async function closeAppeal(appeal: Appeal, answering: Answering, by: Person) {
  await transaction(async (client) => {
    const facts = { ...answering, appealId: appeal.id, answeredById: by.id }
    await AppealAnswer.create(facts, { client })
    await appeal.useTransaction(client).merge({ closedAt: DateTime.now() }).save()
    await recordAct({
      act: 'points.appeal_answered',
      by,
      subject: { kind: 'person', id: appeal.personId },
      territoryId: appeal.territoryId,
      after: { verdict: answering.verdict, ground: answering.ground },
      reason: answering.words,
    })
    await tellOfAppeal(appeal, answering.verdict)
  })
}
