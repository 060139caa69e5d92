import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import drawGrid, { type GridKind } from '#territories/actions/draw_grid'
import { GridFileRefused, GridInFileFaulty, GridsOverlap } from '#territories/errors'
import { featuresIn, isRecord, ringOf } from '#territories/geometry/geo_json'
import { doOverlap } from '#territories/geometry/overlap'
import faultOfRing from '#territories/geometry/ring_fault'
import type Territory from '#territories/models/territory'
import { gridsOf } from '#territories/queries/grids_of'
import { gridKinds } from '#territories/validators/grid_validators'

/**
 * Draws the grids of a community as a file of GeoJSON has them, by code or name, all or none. Those of
 * the file are drawn together, so that neighbours can exchange a strip.
 */
export default async function importGrids(community: Territory, text: string, by: Person) {
  const features = featuresIn(text)
  if (!features || features.length === 0) throw new GridFileRefused()
  const grids = await gridsOf(community)
  const drawings = features.map((feature, index) => drawingIn(feature, grids, index + 1))

  refuseOverlaps(drawings)

  const drawnTogether = drawings.map(({ grid }) => grid.id)
  await transaction(async () => {
    for (const { grid, drawing, name } of drawings) {
      await drawGrid(grid, { ...drawing, drawnTogether }, by).catch((error: unknown) =>
        explain(error, name)
      )
    }
  })
  return drawings.length
}

type Drawing = ReturnType<typeof drawingIn>

function refuseOverlaps(drawings: Drawing[]) {
  drawings.forEach(({ drawing, name }, index) => {
    const before = drawings.slice(0, index)
    if (before.some((each) => doOverlap(each.drawing.area.ring, drawing.area.ring))) {
      throw new GridInFileFaulty({ name, fault: 'overlap' })
    }
  })
}

type Feature = { properties: unknown; geometry: unknown }

function drawingIn({ geometry, properties }: Feature, grids: Territory[], position: number) {
  const facts = isRecord(properties) ? properties : {}
  const name = String(facts.name ?? facts.code ?? position)
  const grid = grids.find((each) => each.code === facts.code || each.name === facts.name)
  if (!grid) throw new GridInFileFaulty({ name, fault: 'no_grid' })
  const ring = ringOf(geometry)
  const fault = ring ? faultOfRing(ring) : 'unreadable'
  if (!ring || fault) throw new GridInFileFaulty({ name, fault: fault ?? 'unreadable' })
  const range = typeof facts.range === 'string' && facts.range.trim() ? facts.range : grid.name
  const drawing = { area: { ring }, range: range.slice(0, 300), gridKind: kindIn(facts, grid) }
  return { grid, name, drawing }
}

function kindIn({ kind }: Record<string, unknown>, grid: Territory): GridKind {
  return gridKinds.find((known) => known === kind) ?? grid.gridKind ?? 'general'
}

/** Beside the file, not beside the corners that nobody typed. */
function explain(error: unknown, name: string): never {
  if (error instanceof GridsOverlap) throw new GridInFileFaulty({ name, fault: 'overlap' })
  throw error
}
