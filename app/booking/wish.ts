import type { DateTime } from 'luxon'
import { dayOf, minuteOf, minutesBetween } from '#booking/clock'
import type { BookingKind } from '#booking/models/booking'
import type Resource from '#booking/models/resource'
import {
  OffStep,
  PurposeNotAllowed,
  ResourceRetired,
  TimeIsPast,
  TooFarAhead,
  TooFewPeople,
  TooLong,
  TooManyPeople,
  TooShort,
  TooSoon,
  type BookingRefused,
} from '#booking/errors'

/** What somebody would like to have. `people` and `purpose` are left out where only a time is looked for. */
export type Wish = {
  startsAt: DateTime
  endsAt: DateTime
  kind: BookingKind
  people?: number | null
  purpose?: string
}

/** What the rules of a resource have against a wish, all of it, before anybody looks at who has it when. */
export default function refusalsByRules(resource: Resource, wish: Wish, now: DateTime) {
  const refusals: (BookingRefused | false)[] = [
    resource.isRetired && new ResourceRetired(),
    isPast(wish, now) && new TimeIsPast(),
  ]
  if (isBoundByRules(wish)) {
    refusals.push(...againstLength(resource, wish), ...againstPeople(resource, wish))
  }
  // Staff at the telephone may take what has just become free, or a day far ahead.
  if (wish.kind === 'own') refusals.push(againstWindow(resource, wish, now))
  return refusals.filter((each) => each !== false)
}

/** What took place without a booking, staff write down afterwards; what has begun, they may still block. */
function isPast({ endsAt, kind, startsAt }: Wish, now: DateTime) {
  if (kind === 'staff') return false
  return (kind === 'own' ? startsAt : endsAt) <= now
}

/** What the community does itself has no length and no number. */
export function isBoundByRules({ kind }: Pick<Wish, 'kind'>) {
  return kind === 'own' || kind === 'behalf'
}

function againstLength(resource: Resource, { endsAt, startsAt }: Wish) {
  const { leastMinutes, mostMinutes, stepMinutes } = resource
  const minutes = minutesBetween(startsAt, endsAt)
  const isOffStep = minutes % stepMinutes !== 0 || minuteOf(startsAt) % stepMinutes !== 0
  return [
    minutes < leastMinutes && new TooShort({ minutes: leastMinutes }),
    minutes > mostMinutes && new TooLong({ minutes: mostMinutes }),
    isOffStep && new OffStep({ minutes: stepMinutes }),
  ]
}

function againstPeople(resource: Resource, { people, purpose }: Wish) {
  const { capacity, leastPeople, purposes } = resource
  const count = people ?? leastPeople
  const isOther = purpose !== undefined && purposes.length > 0 && !purposes.includes(purpose)
  return [
    count > capacity && new TooManyPeople({ capacity }),
    count < leastPeople && new TooFewPeople({ people: leastPeople }),
    isOther && new PurposeNotAllowed(),
  ]
}

function againstWindow(
  { advanceDays, noticeMinutes }: Resource,
  { startsAt }: Wish,
  now: DateTime
) {
  if (startsAt <= now) return false
  if (startsAt < now.plus({ minutes: noticeMinutes }))
    return new TooSoon({ minutes: noticeMinutes })

  const from = startsAt.minus({ days: advanceDays })
  if (dayOf(from) > dayOf(now)) return new TooFarAhead({ days: advanceDays, from: dayOf(from) })
  return false
}
