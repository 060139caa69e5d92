import type { TransactionClient } from '#core/database'
import { personAccount } from '#points/accounts'

/**
 * The account of a person as they are known now: under an id that has been merged into another, the
 * other's. Locked against a merge, so that nothing arrives at an account that was just emptied.
 */
export default async function accountNow(personId: string, client: TransactionClient) {
  await client.rawQuery('select 1 from persons where id = ? for share', [personId])
  const { rows } = await client.rawQuery('select person_now(?) as id', [personId])
  return personAccount(rows[0].id ?? personId)
}
