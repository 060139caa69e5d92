import type { TransactionClient } from '#core/database'
import Person from '#identity/models/person'
import idsOf from '#privacy/queries/ids_of'

/** A person, and every entry that became theirs: what a rule of its table held back in a merge is found by these. */
export default async function entriesOf({ id }: Person, client?: TransactionClient) {
  const ids = await idsOf(id, client)
  return Person.query({ client })
    .whereIn('id', ids)
    .orderByRaw('array_position(?::uuid[], id)', [ids])
}
