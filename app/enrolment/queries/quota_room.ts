import type { TransactionClient } from '#core/database'
import type { Facts } from '#enrolment/groups'
import Quota from '#enrolment/models/quota'

/** The quotas that count a person with these facts, each with its lowest free place; null where one has none left. */
export default async function quotaRoom(
  sessionId: string,
  facts: Facts,
  client: TransactionClient
): Promise<QuotaPlace[] | null> {
  const quotas = await Quota.query({ client }).where('session_id', sessionId).orderBy('id')
  const places: QuotaPlace[] = []
  for (const quota of quotas.filter((each) => each.counts(facts))) {
    const place = await lowestFree(quota, client)
    if (place === null) return null
    places.push({ quotaId: quota.id, atMost: quota.atMost, place })
  }
  return places
}

export type QuotaPlace = { quotaId: string; atMost: number; place: number }

async function lowestFree({ atMost, id }: Quota, client: TransactionClient) {
  const { rows } = await client.rawQuery<{ rows: { place: number }[] }>(
    `select number as place from generate_series(1, :atMost::int) as number
     where not exists (
       select from enrolment_quota_places where quota_id = :id and place = number)
     order by number limit 1`,
    { atMost, id }
  )
  return rows[0]?.place ?? null
}
