import { DateTime } from 'luxon'
import { clockOf, minuteOf } from '#booking/clock'
import lockBooking from '#booking/actions/lock_booking'
import { BookingOver, CheckInTooEarly } from '#booking/errors'
import type Booking from '#booking/models/booking'
import transaction from '#core/transaction'

const OPENS = { minutes: 30 }

/** Notes that they have come, from half an hour before the beginning on. The first time counts. */
export default async function checkIn(booking: Booking) {
  return transaction(async (client) => {
    const locked = await lockBooking(booking, client)
    if (locked.state !== 'confirmed') throw new BookingOver()
    const from = locked.startsAt.minus(OPENS)
    if (DateTime.now() < from) throw new CheckInTooEarly({ from: clockOf(minuteOf(from)) })
    if (locked.checkedInAt) return locked

    locked.merge({ checkedInAt: DateTime.now() })
    return locked.useTransaction(client).save()
  })
}
