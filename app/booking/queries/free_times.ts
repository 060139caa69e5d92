import type { Slot } from '#booking/availability'
import { minuteOf } from '#booking/clock'
import type Resource from '#booking/models/resource'
import availabilityOf from '#booking/queries/availability_of'

/** What somebody looks for before they know where: a day, how long, how many, and in which part of the day (minutes since midnight). */
export type Search = { day: string; minutes: number; people: number; from: number; until: number }

export type FreeTimes = { resource: Resource; slots: Slot[] }

/** Of these resources those that are large enough and free, each with its times; the best fitting size first. */
export default async function freeTimes(
  resources: Resource[],
  { day, from, minutes, people, until }: Search
): Promise<FreeTimes[]> {
  const fitting = resources.filter(
    ({ capacity, leastMinutes, leastPeople, mostMinutes }) =>
      leastPeople <= people &&
      people <= capacity &&
      leastMinutes <= minutes &&
      minutes <= mostMinutes
  )
  const availability = await availabilityOf(fitting, { from: day, until: day })
  const isWithin = ({ startsAt }: Slot) => minuteOf(startsAt) >= from && minuteOf(startsAt) < until
  return fitting
    .map((resource) => ({
      resource,
      slots: availability
        .slotsOn(resource, day, minutes)
        .filter((slot) => slot.refusal === null && isWithin(slot)),
    }))
    .filter(({ slots }) => slots.length > 0)
    .sort((one, other) => one.resource.capacity - other.resource.capacity)
}
