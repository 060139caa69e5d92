import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import AskedTogether from '#core/asked_together'
import type { TransactionClient } from '#core/database'
import { openTransaction } from '#core/transaction'
import { TimeTaken } from '#booking/errors'
import type Booking from '#booking/models/booking'
import type Resource from '#booking/models/resource'

const MINUTE = 60_000

export type Times = { startsAt: DateTime; endsAt: DateTime }

type Wanted = Times & { by: { id: string }; requestKey: string }

/** Whether a booking that was made just now has the resource when somebody else wants it. */
export function isInTheWay(booking: Booking, resource: Resource, wanted: Wanted) {
  const isSameTap = booking.madeById === wanted.by.id && booking.requestKey === wanted.requestKey
  const [taken, wish] = [booking, wanted].map((times) => withBuffers(resource, times))
  return !isSameTap && taken.from < wish.until && wish.from < taken.until
}

type Taker = { madeById: string | null; requestKey: string | null }

const takers = new AskedTogether<Taker[]>()

/**
 * Says at once that somebody has it, without waiting for anybody who is just booking: of a thousand who want one
 * hour, this is the answer to nearly all. Not to the tap that has it.
 */
export async function refuseIfTaken(resource: Resource, { by, requestKey, ...times }: Wanted) {
  const { from, until } = withBuffers(resource, times)
  const key = [resource.id, from.getTime(), until.getTime()].join()
  const taking = openTransaction()
    ? await takersOf(resource, { from, until })
    : await takers.ask(key, () => takersOf(resource, { from, until }))
  const isOwn = taking.some((taker) => taker.madeById === by.id && taker.requestKey === requestKey)
  if (taking.length > 0 && !isOwn) throw new TimeTaken()
}

async function takersOf({ id }: Resource, span: { from: Date; until: Date }) {
  const { rows } = await (openTransaction() ?? db).rawQuery<{ rows: Taker[] }>(
    `select made_by_id as "madeById", request_key as "requestKey"
     from booking_occupancies
       join booking_resources as leaf on leaf.id = leaf_id
       left join bookings on bookings.id = booking_id
     where leaf.lineage @> array[:id::uuid] and during && tstzrange(:from, :until)`,
    { id, ...span }
  )
  return rows
}

/** For what a time is taken: a booking, somebody who waited and to whom it is offered, or lots that are drawn for it. */
export type Holder = { column: 'booking_id' | 'wait_id' | 'lottery_time_id'; id: string }

type Occupation = { holder: Holder; resource: Resource; leaves: string[] } & Times

/** Takes every leaf for a time and what comes before and after; the database gives none twice. */
export default async function occupy(
  { holder, leaves, resource, ...times }: Occupation,
  client: TransactionClient
) {
  await client.rawQuery(
    `insert into booking_occupancies (:column:, leaf_id, during)
     select :id::uuid, leaf, tstzrange(:from, :until) from unnest(:leaves::uuid[]) as leaf`,
    { ...holder, leaves, ...withBuffers(resource, times) }
  )
}

/** A leaf and for how long it was taken, as the database writes it. */
type Taken = { leaf: string; during: string }

/** Gives back all that was taken for one of these, and says what it was. */
export async function vacate({ column, id }: Holder, client: TransactionClient): Promise<Taken[]> {
  const { rows } = await client.rawQuery<{ rows: Taken[] }>(
    `delete from booking_occupancies where :column: = :id::uuid
     returning leaf_id as leaf, during::text as during`,
    { column, id }
  )
  return rows
}

/** Takes again exactly what was given back, whatever the rules have become. */
export async function takeAgain(holder: Holder, taken: Taken[], client: TransactionClient) {
  await client.rawQuery(
    `insert into booking_occupancies (:column:, leaf_id, during)
     select :id::uuid, leaf, during
     from unnest(:leaves::uuid[], :times::text[]::tstzrange[]) as taken (leaf, during)`,
    {
      ...holder,
      leaves: taken.map(({ leaf }) => leaf),
      times: taken.map(({ during }) => during),
    }
  )
}

function withBuffers({ minutesAfter, minutesBefore }: Resource, { endsAt, startsAt }: Times) {
  return {
    from: new Date(startsAt.toMillis() - minutesBefore * MINUTE),
    until: new Date(endsAt.toMillis() + minutesAfter * MINUTE),
  }
}
