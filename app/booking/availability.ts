import { DateTime } from 'luxon'
import { clockOf, dayOf, minuteOf, minutesBetween, momentOn } from '#booking/clock'
import { OutsideHours, TimeTaken, type BookingRefused } from '#booking/errors'
import openingOn, { type OpeningFacts, type Span } from '#booking/opening'
import refusalsByRules, { isBoundByRules, type Wish } from '#booking/wish'
import type Resource from '#booking/models/resource'

const MINUTE = 60_000

/** A leaf that somebody has, with the time before and after; milliseconds. */
type Occupied = { from: number; until: number }

type Facts = OpeningFacts & {
  /** The leaves of each resource, and when each leaf is taken. */
  leaves: ReadonlyMap<string, string[]>
  occupied: ReadonlyMap<string, Occupied[]>
}

/** A time that could be booked, or what is against it. */
export type Slot = { startsAt: DateTime; endsAt: DateTime; refusal: BookingRefused | null }

/** When resources are open and free in a span of days; it was read at once, and asks nothing more. */
export default class Availability {
  constructor(private facts: Facts) {}

  openingOn(resource: Resource, day: string) {
    return openingOn(resource, day, this.facts)
  }

  /** All that is against a wish, the plainest first; empty where it can be had. */
  refusalsOf(resource: Resource, wish: Wish, now: DateTime = DateTime.now()): BookingRefused[] {
    const refusals = refusalsByRules(resource, wish, now)
    const outside = isBoundByRules(wish) && this.#outsideHours(resource, wish)
    if (outside) refusals.push(outside)
    if (!this.#isFree(resource, wish)) refusals.push(new TimeTaken())
    return refusals
  }

  /** Every beginning on a day from which somebody could have a resource for so many minutes. */
  slotsOn(resource: Resource, day: string, minutes: number): Slot[] {
    const now = DateTime.now()
    return this.#beginningsOn(resource, day, minutes).map((minute) => {
      const wish = wishFrom(momentOn(day, minute), minutes)
      return { ...wish, refusal: this.#refusalInHours(resource, wish, now) }
    })
  }

  /** The first of them from which somebody can have it, or null; it looks no further, and at nothing that is over. */
  firstFreeOn(resource: Resource, day: string, minutes: number): DateTime | null {
    const now = DateTime.now()
    const over = day === dayOf(now) ? minuteOf(now) : -1
    for (const minute of this.#beginningsOn(resource, day, minutes)) {
      if (minute <= over) continue
      const wish = wishFrom(momentOn(day, minute), minutes)
      const isFree = this.#isFree(resource, wish)
      if (isFree && refusalsByRules(resource, wish, now).length === 0) return wish.startsAt
    }
    return null
  }

  /** In minutes from midnight. */
  #beginningsOn(resource: Resource, day: string, minutes: number) {
    const { spans } = this.openingOn(resource, day)
    return spans.flatMap((span) => beginnings(span, minutes, resource.stepMinutes))
  }

  /** What is against a wish that lies within the opening hours. */
  #refusalInHours(resource: Resource, wish: Wish, now: DateTime): BookingRefused | null {
    const refusals = refusalsByRules(resource, wish, now)
    return refusals[0] ?? (this.#isFree(resource, wish) ? null : new TimeTaken())
  }

  #outsideHours(resource: Resource, { endsAt, startsAt }: Wish): BookingRefused | null {
    const { refusal, spans } = this.openingOn(resource, dayOf(startsAt))
    if (refusal) return refusal

    const from = minuteOf(startsAt)
    const until = from + minutesBetween(startsAt, endsAt)
    if (spans.some(({ closes, opens }) => opens <= from && until <= closes)) return null
    return new OutsideHours({ hours: written(spans) })
  }

  #isFree(resource: Resource, { endsAt, startsAt }: Wish) {
    const from = startsAt.toMillis() - resource.minutesBefore * MINUTE
    const until = endsAt.toMillis() + resource.minutesAfter * MINUTE
    const leaves = this.facts.leaves.get(resource.id) ?? []
    return leaves
      .flatMap((leaf) => this.facts.occupied.get(leaf) ?? [])
      .every((taken) => taken.until <= from || until <= taken.from)
  }
}

function wishFrom(startsAt: DateTime, minutes: number) {
  return { startsAt, endsAt: startsAt.plus({ minutes }), kind: 'own' } as const
}

function beginnings({ closes, opens }: Span, minutes: number, step: number) {
  const first = Math.ceil(opens / step) * step
  const count = Math.max(0, Math.floor((closes - minutes - first) / step) + 1)
  return Array.from({ length: count }, (_, position) => first + position * step)
}

/** `08:30–12:00、14:30–18:00` */
export function written(spans: Span[]) {
  return spans.map(({ closes, opens }) => `${clockOf(opens)}–${clockOf(closes)}`).join('、')
}
