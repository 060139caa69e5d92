import db from '@adonisjs/lucid/services/db'
import type { Position, Ring } from '#territories/geometry/ring'
import type Territory from '#territories/models/territory'
import { versionsInForce } from '#territories/queries/grid_versions'

type MapArea = { id: string; name: string; corners: Ring }
/** Buildings are called by their number alone: the estate is where they stand. */
type MapPlace = { id: string; name: string; position: Position }

/** What is drawn of a community: its outline, its grids by their codes, and its buildings. */
export type CommunityMap = { outline: Ring | null; areas: MapArea[]; places: MapPlace[] }

export default async function communityMap(community: Territory): Promise<CommunityMap> {
  const versions = await versionsInForce(community)
  return {
    outline: community.outline ? community.outline.coordinates[0].slice(0, -1) : null,
    areas: versions.flatMap(({ grid, ring }) =>
      ring ? [{ id: grid.code, name: grid.name, corners: ring }] : []
    ),
    places: await placesIn(community),
  }
}

type Row = { id: string; number: string; longitude: number; latitude: number }

async function placesIn({ id }: Territory): Promise<MapPlace[]> {
  const rows: Row[] = await db
    .from('buildings')
    .where('territory_id', id)
    .whereNotNull('longitude')
    .whereNull('removed_on')
    .orderBy('estate')
    .orderBy('number')
    .orderBy('id')
    .select('id', 'number', 'longitude', 'latitude')
  return rows.map(({ id: placeId, latitude, longitude, number }) => ({
    id: placeId,
    name: number,
    position: [longitude, latitude],
  }))
}

type ListedRow = { id: string; estate: string; number: string; grid_code: string | null }

/** Every building of a community, with or without a place on the map, and the grid that has it in its list. */
export async function buildingsToList({ id }: Territory) {
  const { rows } = await db.rawQuery<{ rows: ListedRow[] }>(
    `select buildings.id, estate, number, grid.code as grid_code from buildings
       left join grid_buildings listed on listed.building_id = buildings.id and upper_inf(listed.period)
       left join grid_versions version on version.id = listed.version_id
       left join territories grid on grid.id = version.grid_id
     where buildings.territory_id = ? and removed_on is null
     order by estate, length(number), number, buildings.id`,
    [id]
  )
  return rows.map(({ estate, grid_code: gridCode, number, ...row }) => ({
    id: row.id,
    name: [estate, number].filter(Boolean).join(' '),
    gridCode,
  }))
}
