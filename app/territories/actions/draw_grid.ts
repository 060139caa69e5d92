import recordAct from '#audit/actions/record_act'
import type { AuditedFields } from '#audit/masked_fields'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import replaceVersion from '#territories/actions/replace_version'
import { BuildingOfAnotherGrid, GridsOverlap, NoGrid } from '#territories/errors'
import { polygonOf } from '#territories/geometry/geo_json'
import overlapOf from '#territories/geometry/overlap'
import { areaOf, type Ring } from '#territories/geometry/ring'
import Territory from '#territories/models/territory'
import { versionsInForce } from '#territories/queries/grid_versions'
import { lockTerritory } from '#territories/tree_lock'

export type GridKind = 'general' | 'special' | 'micro'

export type GridDrawing = {
  /** Its corners, or the ids of its buildings. */
  area: { ring: Ring } | { buildingIds: string[] }
  /** From which street to which, as it is posted. */
  range: string
  gridKind: GridKind
}

/** Square metres that two neighbours may share: corners are rounded, and a line is drawn by hand. */
const TOLERANCE = 25

/** Gives a grid new bounds from now on; what it was until now stays known. */
export default async function drawGrid(grid: Territory, drawing: GridDrawing, by: Person) {
  const { area, gridKind, range } = drawing
  await transaction(async (client) => {
    const { community, current } = await lockGrid(grid, client)
    if ('ring' in area) await refuseOverlap(current, area.ring, { community, client })
    else await refuseStrangers(area.buildingIds, community, client)

    await current.merge({ gridKind }).save()
    const version = {
      ...{ gridId: current.id, communityId: community.id, range, drawnById: by.id },
      ...('ring' in area
        ? { kind: 'polygon' as const, boundary: polygonOf(area.ring), buildingIds: [] }
        : { kind: 'buildings' as const, boundary: null, buildingIds: area.buildingIds }),
    }
    await replaceVersion(current.id, version, client).catch(explain)
    await recordAct({
      act: 'territories.grid_drawn',
      by,
      subject: { kind: 'territory', id: current.id },
      territoryId: current.id,
      after: { gridKind, range, ...measuresOf(area) },
    })
  })
}

/** The community first and then the grid: whoever draws its neighbour at the same time waits. */
async function lockGrid(grid: Territory, client: TransactionClient) {
  if (grid.level !== 'grid' || !grid.parentId) throw new NoGrid()
  const above = await Territory.query({ client }).where('id', grid.parentId).firstOrFail()
  const community = await lockTerritory(above, client)
  const current = await lockTerritory(grid, client)
  if (current.parentId !== community.id) throw new NoGrid()
  return { community, current }
}

/** A few doors of a grid are a grid within it; all others lie side by side. */
async function refuseOverlap(
  grid: Territory,
  ring: Ring,
  { client, community }: { client: TransactionClient; community: Territory }
) {
  const neighbours = await versionsInForce(community, client)
  for (const neighbour of neighbours.filter(({ gridId }) => gridId !== grid.id)) {
    const shared = neighbour.ring ? overlapOf(ring, neighbour.ring) : 0
    if (shared > TOLERANCE) {
      throw new GridsOverlap({ name: neighbour.grid.name, area: Math.round(shared) })
    }
  }
}

async function refuseStrangers(ids: string[], community: Territory, client: TransactionClient) {
  const known = await client
    .from('buildings')
    .where('territory_id', community.id)
    .whereRaw('id = any(?::uuid[])', [ids])
    .count('* as count')
  if (Number(known[0].count) !== new Set(ids).size) throw new BuildingOfAnotherGrid()
}

function measuresOf(area: GridDrawing['area']): AuditedFields {
  if ('ring' in area)
    return { corners: area.ring.length, squareMetres: Math.round(areaOf(area.ring)) }
  return { buildings: area.buildingIds.length }
}

/** The constraint says that a building has a grid already; here it becomes words. */
function explain(error: unknown): never {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
  if (constraint === 'grid_buildings_are_of_one_grid') throw new BuildingOfAnotherGrid()
  throw error
}
