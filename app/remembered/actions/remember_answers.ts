import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { seal } from '#identity/sealed'
import giveConsent from '#privacy/actions/give_consent'
import handOf from '#privacy/hand_of'
import { answerKinds, type AnswerKind } from '#remembered/answer_kinds'
import agreementOf from '#remembered/queries/agreement_of'

type GivenAnswers = Partial<Record<AnswerKind, string>>
/** `form` is the key of the text that calls the form; `agrees` says that its box was ticked. */
type Given = { form: string; agrees: boolean }

/**
 * Keeps what somebody gave in a form, so that no other asks it anew, in the caller's transaction. Nothing is kept
 * of whoever has not agreed, here or before.
 */
export default async function rememberAnswers(
  person: Person,
  answers: GivenAnswers,
  { agrees, form }: Given
) {
  await transaction(async (client) => {
    if (!(await isAgreed(person, agrees))) return
    const rows = rowsOf(person, answers, form)
    if (rows.length === 0) return
    await client
      .knexQuery()
      .table('remembered_answers')
      .insert(rows)
      .onConflict(['person_id', 'kind'])
      .merge(['answer_sealed', 'form', 'given_at'])
  })
}

/** A box that was ticked is a consent, where it was open. */
async function isAgreed(person: Person, agrees: boolean) {
  const agreement = await agreementOf(person)
  if (agreement !== 'open' || !agrees) return agreement === 'given'

  const by = { id: handOf(person) }
  await giveConsent({ person, purpose: 'remembered.answers', by, how: 'screen' })
  return true
}

function rowsOf({ id }: Person, answers: GivenAnswers, form: string) {
  const common = { person_id: id, form, given_at: DateTime.now().toJSDate() }
  return answerKinds.flatMap((kind) => {
    const answer = answers[kind]
    return answer ? [{ ...common, id: uuid(), kind, answer_sealed: seal(answer) }] : []
  })
}
