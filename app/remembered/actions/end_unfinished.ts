import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import UnfinishedForm from '#remembered/models/unfinished_form'

/** Forgets what was answered of a form: it was sent, or is to be begun anew. In the caller's transaction. */
export default async function endUnfinished({ id }: Pick<Person, 'id'>, form: string) {
  await transaction(async (client) => {
    await UnfinishedForm.query({ client }).where({ personId: id, form }).delete()
  })
}
