import type { TransactionClient } from '#core/database'
import carryGrid from '#territories/actions/carry_grid'
import { codeOnce } from '#territories/belongings'
import type Territory from '#territories/models/territory'

/**
 * Takes along who lives in grids that come to another community: the people, the households of which
 * nobody is left behind, what staff keep of them or they have asked staff for, the organisations of the
 * grids, and the buildings with their doors.
 */
export default async function moveGridsPeople(
  gridIds: string[],
  { from, to }: { from: Territory; to: Territory },
  client: TransactionClient
) {
  const names = { grids: gridIds, from: from.id, to: to.id }
  await client.rawQuery(
    'update persons set territory_id = :to where grid_id = any(:grids) and territory_id = :from',
    names
  )
  await client.rawQuery(
    `update households set territory_id = :to,
       number = case when exists (
         select from households other
         where other.territory_id = :to and other.number = households.number
       ) then :code || '-' || number else number end
     where territory_id = :from
       and exists (select from persons where household_id = households.id and territory_id = :to)
       and not exists (
         select from persons where household_id = households.id and territory_id = :from
       )`,
    { ...names, code: from.code }
  )
  await moveWhatIsTheirs(names, client)
  await client.rawQuery(
    `update organisations moved set territory_id = :to, ${codeOnce}
     where territory_id = :from and grid_id = any(:grids)`,
    names
  )
  for (const gridId of gridIds) await carryGrid(gridId, { from, to }, client)
}

/** With the column that says whose it is. */
const theirs = {
  house_relations: 'person_id',
  person_merges: 'kept_id',
  representations: 'represented_id',
  identity_verifications: 'person_id',
  representation_requests: 'asked_by_id',
  privacy_requests: 'person_id',
}

/** Who decides about people are the staff of where they live now. */
async function moveWhatIsTheirs(
  names: { grids: string[]; from: string; to: string },
  client: TransactionClient
) {
  for (const [table, column] of Object.entries(theirs)) {
    await client.rawQuery(
      `update ${table} set territory_id = :to
       where territory_id = :from
         and ${column} in (
           select id from persons where territory_id = :to and grid_id = any(:grids)
         )`,
      names
    )
  }
}
