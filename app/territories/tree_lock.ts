import type { TransactionClient } from '#core/database'
import Territory from '#territories/models/territory'
import { TerritoryRetired } from '#territories/errors'

/**
 * One change of the tree at a time, the import of a file among them: paths are written anew for all that
 * lies below, and two changes at once would each write by what the other has just replaced.
 */
export default async function lockTree(client: TransactionClient) {
  await client.rawQuery('lock table territories in share row exclusive mode')
}

/**
 * The territory as it is now, locked: who is just writing a record there ends first, and who comes later
 * waits for the end of this transaction. Throws E_TERRITORIES_RETIRED if it is no more.
 */
export async function lockTerritory({ id }: Territory, client: TransactionClient) {
  const territory = await Territory.query({ client }).where({ id }).forUpdate().firstOrFail()
  if (territory.retiredAt) throw new TerritoryRetired()
  return territory
}
