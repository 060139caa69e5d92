import transaction from '#core/transaction'
import RememberedAnswer from '#remembered/models/remembered_answer'
import idsOf from '#privacy/queries/ids_of'

/** Removes all that was kept of a person's answers: they do not agree any more. */
export default async function forgetAnswers(personId: string) {
  await transaction(async (client) => {
    const people = await idsOf(personId, client)
    await RememberedAnswer.query({ client }).whereIn('person_id', people).delete()
  })
}
