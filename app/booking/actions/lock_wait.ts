import type { TransactionClient } from '#core/database'
import lockTrees from '#booking/actions/lock_trees'
import BookingWait from '#booking/models/booking_wait'

/** A place on a waiting list, read anew once nobody else can change what is free around it. */
export default async function lockWait(waitId: string, client: TransactionClient) {
  const { resource } = await BookingWait.query({ client })
    .where('id', waitId)
    .preload('resource')
    .firstOrFail()
  await lockTrees([resource], client)
  return BookingWait.query({ client })
    .where('id', waitId)
    .forUpdate()
    .preload('resource')
    .preload('person')
    .preload('booking')
    .firstOrFail()
}
