import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { TimeTaken } from '#booking/errors'
import type Resource from '#booking/models/resource'

export type Times = { startsAt: DateTime; endsAt: DateTime }

/** Says at once that somebody has it, without waiting for anybody who is just booking. */
export async function refuseIfTaken(resource: Resource, times: Times, client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select exists (
       select from booking_occupancies
       join booking_resources as leaf on leaf.id = leaf_id
       where leaf.lineage @> array[:id::uuid] and during && tstzrange(:from, :until)
     ) as "isTaken"`,
    { id: resource.id, ...withBuffers(resource, times) }
  )
  if (rows[0].isTaken) throw new TimeTaken()
}

type Occupation = { bookingId: string; resource: Resource; leaves: string[] } & Times

/** Takes every leaf for the time of a booking and what comes before and after; the database gives none twice. */
export default async function occupy(
  { bookingId, leaves, resource, ...times }: Occupation,
  client: TransactionClient
) {
  await client.rawQuery(
    `insert into booking_occupancies (booking_id, leaf_id, during)
     select :bookingId::uuid, leaf, tstzrange(:from, :until) from unnest(:leaves::uuid[]) as leaf`,
    { bookingId, leaves, ...withBuffers(resource, times) }
  )
}

function withBuffers({ minutesAfter, minutesBefore }: Resource, { endsAt, startsAt }: Times) {
  return {
    from: startsAt.minus({ minutes: minutesBefore }).toISO()!,
    until: endsAt.plus({ minutes: minutesAfter }).toISO()!,
  }
}
