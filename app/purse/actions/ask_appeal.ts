import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import { seal } from '#identity/sealed'
import workingDaysAfter from '#holidays/queries/working_days_after'
import tellOfAppeal from '#purse/actions/tell_of_appeal'
import { AppealAlreadyOpen } from '#purse/errors'
import Appeal, { type AppealKind } from '#purse/models/appeal'

/** How many working days staff have to answer a question about points. */
const WORKING_DAYS = 10

export type Question = {
  transferId: string
  kind: AppealKind
  words: string | null
  requestKey?: string
}

/**
 * Puts down that somebody questions an entry of their points, with the day by which they are answered. The same
 * form sent again is the same question.
 */
export default async function askAppeal(
  person: Person,
  { kind, requestKey, transferId, words }: Question,
  askedById: string
) {
  const dueOn = await dueDay()
  return transaction(async (client) => {
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const earlier =
      requestKey && (await Appeal.findBy({ personId: person.id, requestKey }, { client }))
    if (earlier) return earlier
    const open = await Appeal.query({ client })
      .where({ personId: person.id, transferId })
      .withScopes((appeals) => appeals.open())
      .first()
    if (open) throw new AppealAlreadyOpen()

    const { id: personId, territoryId } = person
    const facts = { personId, territoryId, askedById, transferId, kind, dueOn }
    const appeal = await Appeal.create(
      { ...facts, requestKey: requestKey ?? null, wordsSealed: words ? seal(words) : null },
      { client }
    )
    await recordAct({
      act: 'points.appeal_received',
      by: person,
      subject: { kind: 'person', id: personId },
      territoryId,
      after: { kind, transfer: transferId, due: dueOn.toISODate() },
    })
    await tellOfAppeal(appeal, 'received')
    return appeal
  })
}

async function dueDay() {
  const { day } = await workingDaysAfter(DateTime.now(), WORKING_DAYS)
  return day
}
