import { transaction } from '#core/database'
import { announce } from '#core/events'
import type { Person } from '#core/people'
import { CorrectionAnswered as AnsweredBefore } from '../errors.ts'
import refuseOwn from '../refuse_own.ts'
import { CorrectionAnswered } from '../social_events.ts'
import Correction from '../models/correction.ts'
import CorrectionAnswer from '../models/correction_answer.ts'
import type { CorrectionForm } from '../validators/correction_validator.ts'
import correctRecord from './correct_record.ts'

/** Answers a wish: by a new version of the record, or by the reason why it stays. Expects `record` and its `shift`. */
export default async function answerCorrection(
  correction: Correction,
  { decision, minutes, reason }: CorrectionForm,
  by: Person
) {
  const { id: correctionId, personId, record } = correction
  refuseOwn(personId, by)

  await transaction(async (client) => {
    await Correction.query({ client }).where('id', correctionId).forUpdate().firstOrFail()
    if (await CorrectionAnswer.findBy({ correctionId }, { client })) throw new AnsweredBefore()

    await CorrectionAnswer.create(
      { correctionId, decision, reason, answeredById: by.id },
      { client }
    )
    const next =
      decision === 'corrected'
        ? await correctRecord(record, { minutes: minutes ?? correction.wishedMinutes, reason, by })
        : record
    await announce(
      new CorrectionAnswered(record.territoryId, {
        ...{ correctionId, recordId: next.id, personId, decision },
        shift: record.shift.title,
      })
    )
  })
}
