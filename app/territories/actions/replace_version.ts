import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import GridVersion from '#territories/models/grid_version'

export type NewVersion = Pick<
  GridVersion,
  'gridId' | 'communityId' | 'kind' | 'boundary' | 'range' | 'drawnById'
> & { buildingIds: string[] }

/**
 * Ends the version of a grid that is in force, if there is one, and begins the next, if there is one, at the
 * same moment. The grid or its community must be locked: moments of waiting transactions lie apart.
 */
export default async function replaceVersion(
  gridId: string,
  next: NewVersion | null,
  client: TransactionClient
) {
  // Not the beginning of the transaction: it may have waited for the one before.
  const { rows } = await client.rawQuery('select clock_timestamp() as moment')
  const moment = DateTime.fromJSDate(rows[0].moment)
  await client
    .from('grid_versions')
    .where({ grid_id: gridId })
    .whereNull('valid_to')
    .update({ valid_to: moment.toJSDate() })
  if (next) await begin(next, moment, client)
}

async function begin(
  { buildingIds, ...version }: NewVersion,
  validFrom: DateTime,
  client: TransactionClient
) {
  const { id } = await GridVersion.create({ ...version, validFrom }, { client })
  await client.rawQuery(
    `insert into grid_buildings (version_id, building_id, period)
     select version.id, building.id, version.period
     from grid_versions version, unnest(?::uuid[]) as building (id) where version.id = ?`,
    [buildingIds, id]
  )
}
