import { randomUUID } from 'node:crypto'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import { seal } from '#identity/sealed'
import UnfinishedForm from '#remembered/models/unfinished_form'

/** `form` is the key of the text that calls the form. */
export type AnsweredQuestion = { form: string; question: string; fields: Record<string, string> }

/** Keeps the answer to one question of a long form; what was answered to it before is replaced. */
export default async function keepUnfinished(
  { id: personId }: Pick<Person, 'id'>,
  { fields, form, question }: AnsweredQuestion
) {
  return transaction(async (client) => {
    // Two windows may answer two questions at once.
    await Person.query({ client }).where('id', personId).forUpdate().firstOrFail()
    const begun = await UnfinishedForm.findBy({ personId, form }, { client })
    const answersSealed = seal(JSON.stringify({ ...begun?.answers, [question]: fields }))
    if (begun) return begun.merge({ answersSealed }).save()
    return UnfinishedForm.create(
      { personId, form, answersSealed, requestKey: randomUUID() },
      { client }
    )
  })
}
