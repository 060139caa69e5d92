import type { TransactionClient } from '#core/database'
import carryPoints, { type Carrying } from '#points/actions/carry_points'

/** Points that were set aside before their owner was merged and are free now follow to who the owner is now. */
export default async function followMerges(personId: string, client: TransactionClient) {
  let merge = await mergeOf(personId, client)
  while (merge) {
    await carryPoints(merge, client)
    merge = await mergeOf(merge.keptId, client)
  }
}

/** Whose points a hold set aside, locked against a merge; null where they are nobody's in particular. */
export async function ownerOfHold(holdId: string, client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select person.id from points_transfers as hold
     join points_accounts as account on account.id = hold.debit and account.owner_kind = 'person'
     join persons as person on person.id::text = account.owner_id
     where hold.id = ? for share of person`,
    [Number(holdId)]
  )
  return (rows[0]?.id as string | undefined) ?? null
}

async function mergeOf(personId: string, client: TransactionClient): Promise<Carrying | null> {
  const { rows } = await client.rawQuery(
    `select merge.id, kept_id as "keptId", merged_id as "mergedId", merged_by_id as "mergedById"
     from person_merges as merge
     join persons as person on person.id = merged_id and person.merged_into_id = kept_id
     where merged_id = ? order by merge.created_at desc, merge.id desc limit 1`,
    [personId]
  )
  return rows[0] ?? null
}
