import type { TransactionClient } from '#core/database'
import type Territory from '#territories/models/territory'

/** A branch in each is one entry in both; the one that comes keeps its name without the code. */
export const codeOnce = `social_credit_code = case when exists (
  select from organisations other
  where other.territory_id = :to and other.social_credit_code = moved.social_credit_code
) then null else moved.social_credit_code end`

/**
 * What belongs to a territory now and goes along when it is merged, with the column that would be doubled.
 * Everything else happened there and stays: it lies below the successor, and is found from there.
 */
const belongings: { table: string; told?: string }[] = [
  { table: 'persons' },
  {
    table: 'households',
    // Two registers count from 1; the number says from which register it came.
    told: `number = case when exists (
      select from households other where other.territory_id = :to and other.number = moved.number
    ) then :code || '-' || moved.number else moved.number end`,
  },
  {
    table: 'buildings',
    told: `estate = case when exists (
      select from buildings other
      where other.territory_id = :to and (other.estate, other.number) = (moved.estate, moved.number)
    ) then concat_ws(' · ', nullif(moved.estate, ''), cast(:name as text)) else moved.estate end`,
  },
  { table: 'houses' },
  { table: 'house_relations' },
  { table: 'organisations', told: codeOnce },
  { table: 'identity_verifications' },
  { table: 'directory_entries' },
]

export default belongings

/** Takes what belongs to one territory over to another. */
export async function moveBelongings(from: Territory, to: Territory, client: TransactionClient) {
  const names = { from: from.id, to: to.id, code: from.code, name: from.shortName }
  for (const { table, told } of belongings) {
    const changes = ['territory_id = :to', ...(told ? [told] : [])].join(', ')
    await client.rawQuery(`update ${table} moved set ${changes} where territory_id = :from`, names)
  }
  await client.rawQuery('update persons set grid_id = :to where grid_id = :from', names)
}
