import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import GridVersion from '#territories/models/grid_version'
import type Territory from '#territories/models/territory'

/** The version of a grid that is in force, or null while it was never drawn. */
export function versionInForce(gridId: string, client?: TransactionClient) {
  return GridVersion.query({ client }).where({ gridId }).whereNull('valid_to').first()
}

/** The versions that are in force in a community, in the order of their grids' codes. */
export function versionsInForce({ id }: Territory, client?: TransactionClient) {
  return GridVersion.query({ client })
    .select('grid_versions.*')
    .join('territories', 'territories.id', 'grid_versions.grid_id')
    .where('community_id', id)
    .whereNull('valid_to')
    .preload('grid')
    .orderBy('territories.code')
}

/** The versions that were in force at a moment within a territory, and in what it took in since. */
export function versionsAt({ path }: Territory, moment: DateTime) {
  return GridVersion.query()
    .select('grid_versions.*')
    .join('territories', 'territories.id', 'grid_versions.grid_id')
    .whereIn('community_id', (communities) => {
      communities.from('territories').select('id').whereRaw('path <@ ?::ltree', [path])
    })
    .whereRaw('period @> ?::timestamptz', [moment.toJSDate()])
    .preload('grid')
    .orderBy('territories.code')
}

/** Every version of a grid, the latest first. */
export function versionsOf({ id }: Territory) {
  return GridVersion.query()
    .where('grid_id', id)
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
}
