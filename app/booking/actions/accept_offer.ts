import { DateTime } from 'luxon'
import book, { type BookingRequest } from '#booking/actions/book'
import endWait from '#booking/actions/end_wait'
import lockWait from '#booking/actions/lock_wait'
import { vacate } from '#booking/actions/occupy'
import { OfferGone } from '#booking/errors'
import type Booking from '#booking/models/booking'
import type BookingWait from '#booking/models/booking_wait'
import transaction from '#core/transaction'

/** What is still asked of whoever takes an offer: whose it is and when is known. */
export type OfferAnswer = Omit<BookingRequest, 'kind' | 'person' | 'by' | 'startsAt' | 'endsAt'>

/** Books the time that was offered, as any other is booked. Taking it again gives the same booking. */
export default async function acceptOffer(waitId: string, answer: OfferAnswer): Promise<Booking> {
  return transaction(async (client) => {
    const wait = await lockWait(waitId, client)
    if (wait.ending === 'booked') return wait.booking
    refuseUnlessOffered(wait)

    const { endsAt, person, resource, startsAt } = wait
    await vacate({ column: 'wait_id', id: wait.id }, client)
    const whose = { kind: 'own' as const, person, by: person }
    const booking = await book(resource, { ...answer, ...whose, startsAt, endsAt })
    await endWait(wait, { ending: 'booked', bookingId: booking.id }, client)
    return booking
  })
}

function refuseUnlessOffered({ isOpen, offerExpiresAt }: BookingWait) {
  if (!isOpen || !offerExpiresAt || offerExpiresAt <= DateTime.now()) throw new OfferGone()
}
