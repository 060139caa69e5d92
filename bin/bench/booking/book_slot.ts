import { randomUUID } from 'node:crypto'
import book from '#booking/actions/book'
import type { WantedSlot } from './open_halls.ts'

/** For an hour, as a resident does. */
export default async function bookSlot({ hall, person, startsAt }: WantedSlot) {
  return book(hall, {
    kind: 'own',
    person,
    by: person,
    startsAt,
    endsAt: startsAt.plus({ hours: 1 }),
    people: 10,
    purpose: '排练',
    requestKey: randomUUID(),
  })
}
