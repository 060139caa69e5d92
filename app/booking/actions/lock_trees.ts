import type { TransactionClient } from '#core/database'
import type Resource from '#booking/models/resource'
import leavesOf from '#booking/queries/leaves_of'

/**
 * Locks all of the trees to which these resources belong, as `lockLeaves` locks a part of one: what becomes free
 * in them goes to whoever waits before anybody else can have it. A booking is locked before this, a wait after it.
 */
export default async function lockTrees(resources: Resource[], client: TransactionClient) {
  const roots = [...new Set(resources.map(({ rootId }) => rootId))]
  await client.rawQuery(
    'select id from booking_resources where id = any(?) order by id for key share',
    [roots]
  )
  const leaves = [...(await leavesOf(roots, client)).values()].flat()
  await client.rawQuery(
    'select id from booking_resources where id = any(?) order by id for no key update',
    [leaves]
  )
}
