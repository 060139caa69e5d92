import Household from '#identity/models/household'
import type Person from '#identity/models/person'
import { unseal } from '#identity/sealed'
import { LONGEST_ANSWER, type AnswerKind } from '#remembered/answer_kinds'
import RememberedAnswer from '#remembered/models/remembered_answer'
import type { Remembered, RememberedView } from '#remembered/pages'
import agreementOf from '#remembered/queries/agreement_of'

/**
 * What a form that asks for these can be filled in with: what the person gave before, and for a place that they
 * never gave the home that the register knows. Shown to the person themselves, who may change it.
 */
export default async function rememberedAnswers(
  person: Person,
  kinds: AnswerKind[]
): Promise<Remembered> {
  const home = kinds.includes('place') ? await homeOf(person) : null
  const given = await answersOf(person.id).whereIn('kind', kinds)
  const entries = given.map((answer) => [answer.kind, viewOf(answer)] as const)
  return {
    answers: { ...(home ? { place: home } : {}), ...Object.fromEntries(entries) },
    agreement: await agreementOf(person),
  }
}

/** All that is kept of a person, by kind. */
export function answersOf(personId: string) {
  return RememberedAnswer.query().where('person_id', personId).orderBy('kind')
}

export function ownAnswer(personId: string, id: string) {
  return answersOf(personId).whereRaw('id::text = ?', [id]).firstOrFail()
}

export function viewOf({ answerSealed, form, givenAt }: RememberedAnswer) {
  return { answer: unseal(answerSealed), form, at: givenAt.toISO()! }
}

async function homeOf({ householdId }: Person): Promise<RememberedView | null> {
  const household = householdId ? await Household.find(householdId) : null
  if (!household) return null
  const door = household.unitSealed ? unseal(household.unitSealed) : ''
  const answer = `${household.address} ${door}`.trim()
  return answer.length > LONGEST_ANSWER ? null : { answer, form: 'remembered.register', at: null }
}
