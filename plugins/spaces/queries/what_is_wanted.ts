import { availabilityOf, dayOf, whyNot } from '#core/booking'
import type { Person } from '#core/people'
import { balanceOf } from '#core/points'
import type { DateTime } from 'luxon'
import type Space from '../models/space.ts'
import type { Wanted } from '../views.ts'
import { withWayOut } from '../said.ts'

type Time = { startsAt: DateTime; minutes: number }

const OTHERS = 6

/** What a chosen time costs, what is against it, and where something is, the free times nearest to it on the same day. */
export default async function whatIsWanted(space: Space, member: Person, time: Time) {
  const { resource } = space
  const { minutes, startsAt } = time
  const endsAt = startsAt.plus({ minutes })
  const reasons = await whyNot(resource, { kind: 'own', startsAt, endsAt }, member)
  return {
    wanted: await timeWanted(space, member, time),
    reasons: reasons.map(withWayOut),
    others: reasons.length > 0 ? await otherTimes({ resource }, time) : [],
  }
}

/** A time with what it costs. */
export async function timeWanted(
  { resource }: Space,
  member: Person,
  { minutes, startsAt }: Time
): Promise<Wanted> {
  const price = resource.priceFor(minutes)
  const isPaid = price + resource.deposit > 0
  return {
    from: startsAt.toISO()!,
    until: startsAt.plus({ minutes }).toISO()!,
    minutes,
    price,
    available: isPaid ? (await balanceOf(member.id)).available : null,
  }
}

async function otherTimes({ resource }: Pick<Space, 'resource'>, { minutes, startsAt }: Time) {
  const day = dayOf(startsAt)
  const availability = await availabilityOf([resource], { from: day, until: day })
  const distance = (moment: DateTime) => Math.abs(moment.diff(startsAt).as('minutes'))
  return availability
    .slotsOn(resource, day, minutes)
    .filter(({ refusal }) => refusal === null)
    .map((slot) => slot.startsAt)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, OTHERS)
    .sort((one, other) => one.toMillis() - other.toMillis())
    .map((moment) => moment.toISO()!)
}
