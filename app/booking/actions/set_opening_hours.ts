import transaction from '#core/transaction'
import { HoursOverlap } from '#booking/errors'
import OpeningHours from '#booking/models/opening_hours'
import type Resource from '#booking/models/resource'

/** From minute to minute of a weekday, 1 for Monday: `{ weekday: 1, opens: 510, closes: 1080 }`. */
export type WeeklyHours = { weekday: number; opens: number; closes: number }

/** Decides when a resource is open in a week, in place of what was; without any, those of what is above it count. */
export default async function setOpeningHours(resource: Resource, hours: WeeklyHours[]) {
  if (hours.some((one) => hours.some((other) => overlap(one, other)))) throw new HoursOverlap()

  await transaction(async (client) => {
    await OpeningHours.query({ client }).where('resource_id', resource.id).delete()
    await OpeningHours.createMany(
      hours.map((each) => ({ ...each, resourceId: resource.id })),
      { client }
    )
  })
}

function overlap(one: WeeklyHours, other: WeeklyHours) {
  if (one === other || one.weekday !== other.weekday) return false
  return one.opens < other.closes && other.opens < one.closes
}
