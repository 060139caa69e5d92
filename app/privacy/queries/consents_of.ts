import { openTransaction } from '#core/transaction'
import type { ConsentPurpose } from '#privacy/consent_purposes'
import ConsentAnswer from '#privacy/models/consent_answer'
import idsOf from '#privacy/queries/ids_of'

/** The latest answer of a person to each purpose that they were ever asked about, the latest first. */
export default async function consentsOf(personId: string) {
  const people = await idsOf(personId)
  return ConsentAnswer.query()
    .whereIn('person_id', people)
    .whereRaw(
      `not exists (select from consent_answers as later
         where later.person_id = any(?) and later.purpose = consent_answers.purpose
           and later.position > consent_answers.position)`,
      [people]
    )
    .preload('by')
    .orderBy('position', 'desc')
}

/** The latest answer of a person to one purpose, or null; within the caller's transaction, if there is one. */
export async function consentAnswer(personId: string, purpose: ConsentPurpose) {
  const client = openTransaction() ?? undefined
  return ConsentAnswer.query({ client })
    .whereIn('person_id', await idsOf(personId, client))
    .where({ purpose })
    .orderBy('position', 'desc')
    .first()
}

/** Whether a person, or the guardian of a child, agreed to this purpose as it reads today, and has not taken it back. */
export async function hasConsent(personId: string, purpose: ConsentPurpose) {
  const answer = await consentAnswer(personId, purpose)
  return answer?.isInForce ?? false
}

/** Whether a person may be asked: nobody is asked again who said no to this version (网络数据安全管理条例 art. 22). */
export async function mayBeAsked(personId: string, purpose: ConsentPurpose) {
  const answer = await consentAnswer(personId, purpose)
  return !answer?.isAboutToday
}
