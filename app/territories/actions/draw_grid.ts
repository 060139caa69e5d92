import recordAct from '#audit/actions/record_act'
import type { AuditedFields } from '#audit/masked_fields'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import replaceVersion from '#territories/actions/replace_version'
import { BuildingOfAnotherGrid, GridsOverlap, NoGrid } from '#territories/errors'
import { polygonOf } from '#territories/geometry/geo_json'
import { doOverlap } from '#territories/geometry/overlap'
import { areaOf, type Ring } from '#territories/geometry/ring'
import type GridVersion from '#territories/models/grid_version'
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
  /** Ids of grids that are being drawn anew together with this one: their old bounds count no more. */
  drawnTogether?: string[]
}

/** Gives a grid new bounds from now on; what it was until now stays known. */
export default async function drawGrid(grid: Territory, drawing: GridDrawing, by: Person) {
  const { area, drawnTogether = [], gridKind, range } = drawing
  await transaction(async (client) => {
    const { community, current } = await lockGrid(grid, client)
    if ('ring' in area) {
      const neighbours = await versionsInForce(community, client)
      const others = [current.id, ...drawnTogether]
      refuseOverlap(
        area.ring,
        neighbours.filter(({ gridId }) => !others.includes(gridId))
      )
    } else await refuseStrangers(area.buildingIds, community, client)

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

/** Grids lie side by side: whatever happens somewhere has one grid. */
function refuseOverlap(ring: Ring, neighbours: GridVersion[]) {
  const overlapped = neighbours.find((each) => each.ring && doOverlap(ring, each.ring))
  if (overlapped) throw new GridsOverlap({ name: overlapped.grid.name })
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
