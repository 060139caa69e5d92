import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { contains, type Position } from '#territories/geometry/ring'
import type Territory from '#territories/models/territory'
import { versionsAt } from '#territories/queries/grid_versions'

/** Where something happened: in a building of the register, or at a position. */
export type Place = { buildingId: string } | { position: Position }

/**
 * The grid of a place within a territory at a moment, or null where none was drawn. An event keeps the grid
 * of its day: ask with the moment at which it happened. A list of buildings goes before a polygon, and of
 * two polygons that touch, the one with the lower code.
 */
export default async function gridAt(
  within: Territory,
  place: Place,
  moment = DateTime.now()
): Promise<Territory | null> {
  const versions = await versionsAt(within, moment)
  if ('buildingId' in place) {
    const versionId = await listing(place.buildingId, moment)
    const listed = versions.find(({ id }) => id === versionId)
    if (listed) return listed.grid
  }
  const position = 'position' in place ? place.position : await positionOf(place.buildingId)
  const around = position && versions.find(({ ring }) => ring && contains(ring, position))
  return around?.grid ?? null
}

async function listing(buildingId: string, moment: DateTime): Promise<string | null> {
  const row = await db
    .from('grid_buildings')
    .where('building_id', buildingId)
    .whereRaw('period @> ?::timestamptz', [moment.toJSDate()])
    .select('version_id')
    .first()
  return row?.version_id ?? null
}

async function positionOf(buildingId: string): Promise<Position | null> {
  const row = await db
    .from('buildings')
    .where('id', buildingId)
    .whereNotNull('longitude')
    .select('longitude', 'latitude')
    .first()
  return row ? [row.longitude, row.latitude] : null
}
