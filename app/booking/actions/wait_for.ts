import type { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import { TimeIsFree, TimeIsPast } from '#booking/errors'
import type Resource from '#booking/models/resource'
import whyNot from '#booking/queries/why_not'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

type Time = { startsAt: DateTime; endsAt: DateTime }

/** Lets somebody be told when a taken time is free again; asking twice is asking once. */
export default async function waitFor(resource: Resource, person: Person, time: Time) {
  const refusals = await whyNot(resource, { ...time, kind: 'own' }, null)
  if (refusals.some((refusal) => refusal instanceof TimeIsPast)) throw new TimeIsPast()
  if (refusals.length === 0) throw new TimeIsFree()

  const { id: resourceId, pluginId, territoryId } = resource
  await transaction(async (client) => {
    await client
      .knexQuery()
      .table('booking_waits')
      .insert({
        id: uuid(),
        territory_id: territoryId,
        plugin_id: pluginId,
        resource_id: resourceId,
        person_id: person.id,
        starts_at: time.startsAt.toJSDate(),
        ends_at: time.endsAt.toJSDate(),
      })
      .onConflict(['person_id', 'resource_id', 'starts_at', 'ends_at'])
      .ignore()
  })
}
