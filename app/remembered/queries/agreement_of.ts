import { isChild } from '#identity/child_rules'
import type Person from '#identity/models/person'
import handOf from '#privacy/hand_of'
import { consentAnswer } from '#privacy/queries/consents_of'
import type { Remembered } from '#remembered/pages'

/** Whether a person agreed that answers are kept, or may be asked beside a form: who said no is not asked again. */
export default async function agreementOf(person: Person): Promise<Remembered['agreement']> {
  const answer = await consentAnswer(person.id, 'remembered.answers')
  if (answer?.isInForce) return 'given'
  return answer?.isAboutToday || isChildAlone(person) ? 'none' : 'open'
}

/** Under 14 a guardian agrees (PIPL art. 31). */
function isChildAlone(person: Person) {
  const isUnderAge = person.birthDate ? isChild(person.birthDate.toISODate()!) : false
  return isUnderAge && handOf(person) === person.id
}
