import { dayOf, OpeningException, OpeningHours } from '#core/booking'
import { DateTime } from 'luxon'
import type Space from '../models/space.ts'
import { weekdays, writtenSpans } from '../written_hours.ts'

/** When a space is open in a week, whether by what it is a part of, and which coming days are unlike that. */
export default async function openingOf({ resource }: Space) {
  const { lineage } = resource
  const hours = await OpeningHours.query().whereIn('resource_id', lineage).orderBy('id')
  const owner = lineage.findLast((id) => hours.some(({ resourceId }) => resourceId === id))
  const own = hours.filter(({ resourceId }) => resourceId === owner)
  return {
    hours: weekdays.map((weekday) => ({
      weekday,
      hours: writtenSpans(own.filter((each) => each.weekday === weekday)),
    })),
    inherits: owner !== undefined && owner !== resource.id,
    exceptions: await exceptionsOf(resource.id),
  }
}

async function exceptionsOf(resourceId: string) {
  const exceptions = await OpeningException.query()
    .where({ resourceId })
    .where('day', '>=', dayOf(DateTime.now()))
    .orderBy(['day', 'id'])
  return exceptions.map(({ closes, day, id, opens, reason }) => {
    const spans = opens === null || closes === null ? [] : [{ opens, closes }]
    return { id, day, reason, hours: writtenSpans(spans) }
  })
}
