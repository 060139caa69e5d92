import type { TransactionClient } from '#core/database'
import replaceVersion from '#territories/actions/replace_version'
import type Territory from '#territories/models/territory'
import buildingsIn from '#territories/queries/buildings_in'
import { versionInForce } from '#territories/queries/grid_versions'

/** A grid comes to another community as it is drawn: from now on its version says so. */
export default async function carryGrid(
  gridId: string,
  { from, to }: { from: Territory; to: Territory },
  client: TransactionClient
) {
  const version = await versionInForce(gridId, client)
  if (!version || version.communityId !== from.id) return

  const buildings = await buildingsIn(version, client)
  const { boundary, drawnById, kind, range } = version
  await replaceVersion(
    gridId,
    {
      ...{ gridId, communityId: to.id, kind, boundary, range, drawnById },
      buildingIds: kind === 'buildings' ? buildings : [],
    },
    client
  )
  await takeBuildings(buildings, to, client)
}

async function takeBuildings(ids: string[], to: Territory, client: TransactionClient) {
  await client.rawQuery(
    `update buildings set territory_id = :to,
       estate = case when exists (
         select from buildings other where other.territory_id = :to
           and (other.estate, other.number) = (buildings.estate, buildings.number)
       ) then concat_ws(' · ', nullif(estate, ''), left(id::text, 8)) else estate end
     where id = any(:ids)`,
    { ids, to: to.id }
  )
  await client.rawQuery('update houses set territory_id = :to where building_id = any(:ids)', {
    ids,
    to: to.id,
  })
}
