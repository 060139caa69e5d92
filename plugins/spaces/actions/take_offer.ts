import { acceptOffer, type BookingWait } from '#core/booking'
import type { Person } from '#core/people'
import type { OfferAnswer } from '../validators/booking_validator.ts'
import rememberWish from './remember_wish.ts'

/** Books the time that was offered, at the price and by the terms that stood on the page. */
export default async function takeOffer({ id }: BookingWait, person: Person, answer: OfferAnswer) {
  const { people, price, purpose = '', requestKey, terms } = answer
  const booking = await acceptOffer(id, {
    ...{ people, purpose, requestKey },
    priceSeen: price,
    termsVersion: terms,
  })
  await rememberWish(person, answer)
  return booking
}
