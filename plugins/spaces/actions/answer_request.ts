import { confirmBooking, denyBooking, type Booking } from '#core/booking'
import type { Person } from '#core/people'
import type { Answer } from '../validators/booking_validator.ts'

/** Staff agree to a request, or say why not. */
export default async function answerRequest(
  booking: Booking,
  { answer, reason = '' }: Answer,
  by: Person
) {
  return answer === 'confirm' ? confirmBooking(booking, by) : denyBooking(booking, { by, reason })
}
