import type { TransactionClient } from '#core/database'
import { contains } from '#territories/geometry/ring'
import type GridVersion from '#territories/models/grid_version'

type Row = { id: string; longitude: number; latitude: number }

/** The ids of the buildings of a version in force: those listed, or those that stand within its polygon. */
export default async function buildingsIn(
  version: GridVersion,
  client: TransactionClient
): Promise<string[]> {
  if (!version.ring) return listedIn(version, client)

  const { ring } = version
  const rows: Row[] = await client
    .from('buildings')
    .where('territory_id', version.communityId)
    .whereNotNull('longitude')
    .whereNotExists((listed) =>
      listed
        .from('grid_buildings')
        .whereColumn('building_id', 'buildings.id')
        .whereRaw('upper_inf(period)')
    )
    .orderBy('id')
    .select('id', 'longitude', 'latitude')
  return rows
    .filter(({ latitude, longitude }) => contains(ring, [longitude, latitude]))
    .map(({ id }) => id)
}

async function listedIn({ id }: GridVersion, client: TransactionClient) {
  const rows: { building_id: string }[] = await client
    .from('grid_buildings')
    .where('version_id', id)
    .orderBy('building_id')
    .select('building_id')
  return rows.map((row) => row.building_id)
}
