import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/** How many people live at and below a territory, in how many households, and how many work there. */
export type TerritoryFacts = { residents: number; households: number; staff: number }

export default async function factsOf({ path }: Territory): Promise<TerritoryFacts> {
  const { rows } = await db.rawQuery<{ rows: TerritoryFacts[] }>(
    `with below as (select id from territories where path <@ cast(:path as ltree))
     select
       (select count(*) from persons where merged_into_id is null
         and (territory_id in (select id from below) or grid_id in (select id from below)))::int as residents,
       (select count(*) from households where territory_id in (select id from below))::int as households,
       (select count(distinct person_id) from role_grants where revoked_at is null
         and expires_at > now() and territory_id in (select id from below))::int as staff`,
    { path }
  )
  return rows[0]
}
