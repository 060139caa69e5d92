import db from '@adonisjs/lucid/services/db'
import Territory from '#territories/models/territory'
import { createStaff } from '#tests/factories/people'
import { createTerritory } from '#tests/factories/territories'

/** A county with two streets, two communities in the first, two grids in each, and who manages it all. */
export async function createTown() {
  const county = await createTerritory('county')
  const street = await createTerritory('street', county)
  const otherStreet = await createTerritory('street', county)
  const [one, other] = [
    await createTerritory('community', street),
    await createTerritory('community', street),
  ]
  const gridsOf = async (community: Territory) => [
    await createTerritory('grid', community),
    await createTerritory('grid', community),
  ]
  return {
    ...{ county, street, otherStreet, one, other },
    grids: await gridsOf(one),
    otherGrids: await gridsOf(other),
    manager: await createStaff(county, { role: 'street_staff' }),
  }
}

/** What is wrong with the tree at and below a territory; empty where all is in order. */
export async function faultsInTree({ id }: Territory): Promise<string[]> {
  const { path } = await Territory.findOrFail(id)
  const { rows } = await db.rawQuery<{ rows: { fault: string }[] }>(
    `with below as (select * from territories where path <@ cast(:path as ltree))
     select below.code || ' does not lie below its parent' as fault
       from below join territories parent on parent.id = below.parent_id
       where below.path <> parent.path || cast(below.code as ltree)
     union all select code || ' follows a retired one' from below
       where exists (
         select from territories next where next.id = below.succeeded_by_id and next.retired_at is not null
       )
     union all select code || ' was taken in but lies elsewhere' from below
       where exists (
         select from territories next where next.id = below.succeeded_by_id and not below.path <@ next.path
       )
     union all select code || ' lives below a retired one' from below
       where retired_at is null and exists (
         select from territories above where above.path @> below.path and above.retired_at is not null
       )
     union all select 'somebody lives in ' || code from below
       where retired_at is not null and exists (
         select from persons where territory_id = below.id or grid_id = below.id
       )
     union all select 'somebody of ' || below.code || ' has a grid elsewhere' from below
       join persons on persons.territory_id = below.id
       join territories grid on grid.id = persons.grid_id
       where not grid.path <@ below.path`,
    { path }
  )
  return rows.map(({ fault }) => fault)
}

export async function fresh({ id }: Territory) {
  return Territory.findOrFail(id)
}
