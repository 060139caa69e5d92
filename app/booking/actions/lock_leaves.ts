import type { TransactionClient } from '#core/database'
import type Resource from '#booking/models/resource'
import leavesOf from '#booking/queries/leaves_of'

/**
 * Locks all that one has with a resource, in the order of ids, so that two who want the same wait for one
 * another and nobody in a circle. First the tree is held as it is: a part that is just being added comes
 * before or after.
 */
export default async function lockLeaves({ id, rootId }: Resource, client: TransactionClient) {
  await client.rawQuery('select id from booking_resources where id = ? for key share', [rootId])
  const leaves = (await leavesOf([id], client)).get(id)!
  await client.rawQuery(
    'select id from booking_resources where id = any(?) order by id for no key update',
    [leaves]
  )
  return leaves
}
