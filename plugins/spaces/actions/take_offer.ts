import { acceptOffer, type BookingWait } from '#core/booking'
import type { OfferAnswer } from '../validators/booking_validator.ts'

/** Books the time that was offered, at the price and by the terms that stood on the page. */
export default async function takeOffer({ id }: BookingWait, answer: OfferAnswer) {
  const { people, price, purpose = '', requestKey, terms } = answer
  return acceptOffer(id, {
    ...{ people, purpose, requestKey },
    priceSeen: price,
    termsVersion: terms,
  })
}
