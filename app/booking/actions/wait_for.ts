import type { DateTime } from 'luxon'
import lockTrees from '#booking/actions/lock_trees'
import { TimeIsFree, TimeTaken } from '#booking/errors'
import { BookingWaitBegun, waitFactsOf } from '#booking/events'
import BookingWait from '#booking/models/booking_wait'
import type Resource from '#booking/models/resource'
import refusalsFor from '#booking/queries/refusals_for'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import Lines from '#core/lines'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

type Time = { startsAt: DateTime; endsAt: DateTime }

const lines = new Lines<BookingWait>()

/** Puts somebody on the list for a taken time, behind all who are there; asking twice is asking once. */
export default async function waitFor(resource: Resource, person: Person, time: Time) {
  return lines.inTurn(resource.id, () =>
    transaction((client) => joinTheList(resource, { person, time }, client))
  )
}

async function joinTheList(
  resource: Resource,
  { person, time }: { person: Person; time: Time },
  client: TransactionClient
) {
  await lockTrees([resource], client)
  const earlier = await earlierWait(resource, person, time).useTransaction(client).first()
  if (earlier?.isOpen) return earlier

  await refuseUnlessTaken(resource, time, client)
  // Whoever has left the list and comes back stands at its end.
  await earlier?.useTransaction(client).delete()
  const { id: resourceId, pluginId, territoryId } = resource
  const { endsAt, startsAt } = time
  const place = { territoryId, pluginId, resourceId, personId: person.id }
  const wait = await BookingWait.create({ ...place, startsAt, endsAt }, { client })
  await wait.refresh()
  wait.$setRelated('resource', resource)
  await announce(new BookingWaitBegun(territoryId, waitFactsOf(wait)))
  return wait
}

function earlierWait(resource: Resource, person: Person, { endsAt, startsAt }: Time) {
  return BookingWait.query()
    .where({ resourceId: resource.id, personId: person.id })
    .where('starts_at', startsAt.toJSDate())
    .where('ends_at', endsAt.toJSDate())
}

async function refuseUnlessTaken(
  resource: Resource,
  { endsAt, startsAt }: Time,
  client: TransactionClient
) {
  const wish = { startsAt, endsAt, kind: 'own' as const }
  const refusals = await refusalsFor(resource, wish, { person: null, client })
  if (refusals.length === 0) throw new TimeIsFree()
  const other = refusals.find((refusal) => !(refusal instanceof TimeTaken))
  if (other) throw other
}
