import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import { writeAnswer, type Consenting } from '#privacy/actions/give_consent'
import { ConsentNotGiven } from '#privacy/errors'
import { consentAnswer } from '#privacy/queries/consents_of'
import forgetAnswers from '#remembered/actions/forget_answers'

/** Takes a consent back (PIPL art. 15). What was done under it stays lawful; from now on it is not done any more. */
export default async function withdrawConsent(consenting: Consenting) {
  const { person, purpose } = consenting
  await transaction(async (client) => {
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const latest = await consentAnswer(person.id, purpose)
    if (latest?.answer !== 'given') throw new ConsentNotGiven()

    await writeAnswer(consenting, 'withdrawn')
    if (purpose === 'remembered.answers') await forgetAnswers(person.id)
    // Nothing but keeping is left to do with a child's data when the guardian does not agree any more.
    if (purpose === 'identity.child_rules') {
      await person.useTransaction(client).merge({ restrictedAt: DateTime.now() }).save()
    }
  })
}
