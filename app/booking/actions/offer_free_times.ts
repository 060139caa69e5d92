import { DateTime } from 'luxon'
import occupy from '#booking/actions/occupy'
import { TimeOffered, waitFactsOf } from '#booking/events'
import type BookingWait from '#booking/models/booking_wait'
import type Resource from '#booking/models/resource'
import leavesOf from '#booking/queries/leaves_of'
import refusalsFor from '#booking/queries/refusals_for'
import { waitsForFreeTimes } from '#booking/queries/waits'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'

/**
 * Offers every free time of a tree to whoever waits longest for it and can have it: who waits for the whole hall
 * does not hold up those behind while half of it is free, and whoever has no booking left this month keeps their
 * place. The tree is locked.
 */
export default async function offerFreeTimes({ rootId }: Resource, client: TransactionClient) {
  const waits = await waitsForFreeTimes(client)
    .whereHas('resource', (resource) => resource.whereRaw('lineage[1] = ?', [rootId]))
    .preload('resource')
    .preload('person')
  for (const wait of waits) {
    if (await canBeHad(wait, client)) await offer(wait, client)
  }
}

/** Asked for each anew: what was just offered to one is free no more for the next. */
async function canBeHad(
  { endsAt, person, resource, startsAt }: BookingWait,
  client: TransactionClient
) {
  const wish = { startsAt, endsAt, kind: 'own' as const }
  const refusals = await refusalsFor(resource, wish, { person, client })
  return refusals.length === 0
}

async function offer(wait: BookingWait, client: TransactionClient) {
  const { endsAt, id, resource, resourceId, startsAt, territoryId } = wait
  const leaves = (await leavesOf([resourceId], client)).get(resourceId)!
  const holder = { column: 'wait_id', id } as const
  await occupy({ holder, resource, leaves, startsAt, endsAt }, client)

  const now = DateTime.now()
  const last = startsAt.minus({ minutes: resource.noticeMinutes })
  const until = DateTime.min(now.plus({ minutes: resource.offerMinutes }), last)
  await wait.useTransaction(client).merge({ toldAt: now, offerExpiresAt: until }).save()
  const told = { ...waitFactsOf(wait), until: until.toUTC().toISO()! }
  await announce(new TimeOffered(territoryId, told))
}
