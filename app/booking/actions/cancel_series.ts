import cancelBooking from '#booking/actions/cancel_booking'
import Booking from '#booking/models/booking'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** Gives up all that is still to come of a series; answers how many that were. */
export default async function cancelSeries(
  seriesId: string,
  ending: { by: Person; reason: string }
) {
  return transaction(async (client) => {
    const ahead = await Booking.query({ client })
      .where({ seriesId })
      .where('starts_at', '>', new Date())
      .doesntHave('ending')
      .orderBy('id')
      .forUpdate()
    for (const booking of ahead) await cancelBooking(booking, ending)
    return ahead.length
  })
}
