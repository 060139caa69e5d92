import type { TransactionClient } from '#core/database'
import type Person from '#identity/models/person'
import { grantsAt, grantsThatGoOver } from '#territories/actions/hand_over_roles'
import belongings from '#territories/belongings'
import type Territory from '#territories/models/territory'
import pluginsOn from '#territories/queries/plugins_on'

type Merger = { from: Territory; into: Territory }

/** What a merger takes along, in numbers, and what stays where it is. */
export type WhatMoves = {
  territories: number
  residents: number
  households: number
  buildings: number
  rolesThatGo: number
  rolesThatStay: number
  /** Records of what happened there; they stay and are found from the successor. */
  records: number
  /** Keys of the names of plugins that are on there and not at the successor. */
  pluginsLost: string[]
}

export default async function whatMoves(
  { from, into }: Merger,
  by: Person,
  client: TransactionClient
): Promise<WhatMoves> {
  const roles = await grantsAt(from, client)
  const going = await grantsThatGoOver({ from, into }, by, client)
  const there = await pluginsOn(into, client)
  const here = await pluginsOn(from, client)
  return {
    ...(await countBelongings(from, client)),
    rolesThatGo: going.length,
    rolesThatStay: roles.length - going.length,
    records: await countRecords(from, client),
    pluginsLost: here.filter((id) => !there.includes(id)).map((id) => `${id}.name`),
  }
}

async function countBelongings({ id, path }: Territory, client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `with below as (select id from territories where path <@ cast(:path as ltree))
     select
       (select count(*) from territories where parent_id = :id and retired_at is null)::int as territories,
       (select count(*) from persons where merged_into_id is null
         and (territory_id in (select id from below) or grid_id = :id))::int as residents,
       (select count(*) from households where territory_id in (select id from below))::int as households,
       (select count(*) from buildings where territory_id in (select id from below))::int as buildings`,
    { id, path }
  )
  return rows[0]
}

/** Every table that says where its records belong, whichever plugin made it. */
async function countRecords({ id }: Territory, client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select table_name from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = current_schema() and column_name = 'territory_id'
       and table_type = 'BASE TABLE' and table_name <> all(?)`,
    [[...belongings.map(({ table }) => table), 'role_grants', 'territory_names', 'points_accounts']]
  )
  let records = 0
  for (const { table_name: table } of rows) {
    const [{ count }] = await client.from(table).where('territory_id', id).count('* as count')
    records += Number(count)
  }
  return records
}
