import { book, type BookingRequest } from '#core/booking'
import { residentByPhone, type Person, type Territory } from '#core/people'
import { DateTime } from 'luxon'
import { EndBeforeStart, NobodyWithPhone } from '../errors.ts'
import type Space from '../models/space.ts'
import type { DeskBookingWish } from '../validators/booking_validator.ts'

/** Staff book for somebody, for the community itself, or to keep a space shut. */
export default async function bookAtDesk(
  { resource }: Space,
  wish: DeskBookingWish,
  { by, community }: { by: Person; community: Territory }
) {
  const { kind, people = null, purpose, requestKey } = wish
  const startsAt = momentIn(wish.day, wish.start)
  const endsAt = momentIn(wish.day, wish.end)
  refuseEndBeforeStart({ startsAt, endsAt })

  const isForSomebody = kind === 'behalf'
  const person = isForSomebody ? await residentByPhone(community, wish.phone ?? '') : null
  if (isForSomebody && !person) throw new NobodyWithPhone()
  return book(resource, { kind, person, by, startsAt, endsAt, people, purpose, requestKey })
}

export function refuseEndBeforeStart({
  endsAt,
  startsAt,
}: Pick<BookingRequest, 'startsAt' | 'endsAt'>) {
  if (endsAt <= startsAt) throw new EndBeforeStart()
}

/** `24:00` is the midnight after it. */
export function momentIn(day: string, clock: string) {
  return DateTime.fromISO(`${day}T${clock}`, { zone: 'Asia/Shanghai' })
}
