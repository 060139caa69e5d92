import { availabilityOf, dayOf, daysBetween, type Slot } from '#core/booking'
import { DateTime } from 'luxon'
import type Space from '../models/space.ts'
import type { DayOfStrip, Said } from '../views.ts'
import said from '../said.ts'

/** As many as one looks through with a thumb. */
const SHOWN_DAYS = 14

export type DaysOfSpace = { day: string; days: DayOfStrip[]; slots: Slot[]; closed: Said | null }

/** The coming days of a space with how many beginnings are free on each, and the times of one of them. */
export default async function daysOfSpace(
  { resource }: Space,
  { day: asked, minutes }: { day: string; minutes: number }
): Promise<DaysOfSpace> {
  const now = DateTime.now()
  const last = Math.min(resource.advanceDays, SHOWN_DAYS - 1)
  const range = { from: dayOf(now), until: dayOf(now.plus({ days: last })) }
  const availability = await availabilityOf([resource], range)
  const known = daysBetween(range.from, range.until)
  // What is over today nobody looks for.
  const slotsOn = (each: string) =>
    availability.slotsOn(resource, each, minutes).filter(({ startsAt }) => startsAt > now)
  const days = known.map((each) => ({
    day: each,
    isOpen: availability.openingOn(resource, each).refusal === null,
    free: slotsOn(each).filter(({ refusal }) => refusal === null).length,
  }))
  const day = known.includes(asked) ? asked : firstFree(days)
  const { refusal } = availability.openingOn(resource, day)
  return { day, days, slots: slotsOn(day), closed: refusal && said(refusal) }
}

function firstFree(days: DayOfStrip[]) {
  return (days.find(({ free }) => free > 0) ?? days[0]).day
}
