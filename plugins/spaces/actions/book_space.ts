import { book } from '#core/booking'
import type { Person } from '#core/people'
import { DateTime } from 'luxon'
import type Space from '../models/space.ts'
import type { BookingWish } from '../validators/booking_validator.ts'
import rememberWish from './remember_wish.ts'

/** Books a space for a resident, at the price and by the terms that stood on their page. */
export default async function bookSpace({ resource }: Space, person: Person, wish: BookingWish) {
  const startsAt = DateTime.fromISO(wish.from, { zone: 'Asia/Shanghai' })
  const { people, price, requestKey, terms } = wish
  const booking = await book(resource, {
    kind: 'own',
    person,
    by: person,
    startsAt,
    endsAt: startsAt.plus({ minutes: wish.minutes }),
    people,
    purpose: wish.purpose ?? '',
    requestKey,
    priceSeen: price,
    termsVersion: terms,
  })
  await rememberWish(person, wish)
  return booking
}
