import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'
import maskName from '#identity/masked_name'

/** Two entries of which one claimed or proved the number of the other. */
export type SuspectedDuplicate = {
  keptId: string
  otherId: string
  name: string | null
  /** Whether a provider outside proved it, rather than that somebody typed it. */
  isProved: boolean
  askedAt: string
}

type Row = { kept: string; other: string; name: string | null; proved: boolean; asked_at: Date }

/** Who is probably in the register twice: found by the keyed hashes of their numbers, the latest first. */
export default async function suspectedDuplicates(
  territory: Territory
): Promise<SuspectedDuplicate[]> {
  const { rows } = await db.rawQuery(
    `select distinct on (holder.id, asking.id) holder.id as kept, asking.id as other,
       holder.name, decision.id is not null as proved, verification.created_at as asked_at
     from identity_verifications as verification
     join persons as asking
       on asking.id = verification.person_id and asking.merged_into_id is null
     join territories as home on home.id = asking.territory_id and home.path <@ cast(:path as ltree)
     join persons as holder on holder.id <> asking.id and holder.merged_into_id is null
       and (holder.identity_number_digest = verification.identity_number_digest
         or holder.network_number_digest = verification.network_number_digest)
     join territories as place
       on place.id = holder.territory_id and place.path <@ cast(:path as ltree)
     left join identity_verification_decisions as decision
       on decision.verification_id = verification.id
     where (decision.id is null or decision.reason = 'duplicate')
       and asking.restricted_at is null and holder.restricted_at is null
       and (holder.assurance_level <> 'phone'
         or exists (select 1 from accounts where accounts.person_id = holder.id))
     order by holder.id, asking.id, verification.id desc`,
    { path: territory.path }
  )
  return (rows as Row[])
    .map((row) => ({
      keptId: row.kept,
      otherId: row.other,
      name: row.name && maskName(row.name),
      isProved: row.proved,
      askedAt: row.asked_at.toISOString(),
    }))
    .sort((one, other) => (one.askedAt < other.askedAt ? 1 : -1))
}
