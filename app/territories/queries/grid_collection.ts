import type { Feature } from '#territories/geometry/geo_json'
import type Territory from '#territories/models/territory'
import { versionsInForce } from '#territories/queries/grid_versions'

export type GridCollection = { type: 'FeatureCollection'; features: Feature[] }

/** The polygons of a community's grids that are in force, in the order of codes (RFC 7946, WGS-84). */
export default async function gridCollection(community: Territory): Promise<GridCollection> {
  const versions = await versionsInForce(community)
  const drawn = versions.filter(({ boundary }) => boundary !== null)
  return {
    type: 'FeatureCollection',
    features: drawn.map(({ boundary, grid, range }) => ({
      type: 'Feature',
      properties: { code: grid.code, name: grid.name, kind: grid.gridKind, range },
      geometry: boundary,
    })),
  }
}
