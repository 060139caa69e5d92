import type { HttpContext } from '@adonisjs/core/http'
import drawGrid from '#territories/actions/draw_grid'
import cornersIn from '#territories/geometry/corner_text'
import Territory from '#territories/models/territory'
import TerritoryPolicy from '#territories/policies/territory_policy'
import communityMap, { buildingsToList } from '#territories/queries/community_map'
import { versionsOf } from '#territories/queries/grid_versions'
import { gridWithin } from '#territories/queries/territory_at'
import GridVersionTransformer from '#territories/transformers/grid_version_transformer'
import TerritoryTransformer from '#territories/transformers/territory_transformer'
import { boundaryValidator } from '#territories/validators/grid_validators'

/** What belongs to a grid: drawn on the map, written as corners, or a list of buildings. */
export default class GridBoundariesController {
  async show({ bouncer, community: within, inertia, params }: HttpContext) {
    const grid = await gridWithin(within, params.code)
    await bouncer.with(TerritoryPolicy).authorize('read', grid)
    const community = await Territory.findOrFail(grid.parentId)
    const versions = await versionsOf(grid)
    const current = versions.find(({ validTo }) => validTo === null)
    return inertia.render('desk/grids/boundary', {
      grid: { ...new TerritoryTransformer(grid).toObject(), kind: grid.gridKind },
      community: new TerritoryTransformer(community).toObject(),
      current: current ? new GridVersionTransformer(current).forForm() : null,
      versions: versions.map((version) => new GridVersionTransformer(version).forHistory()),
      map: await communityMap(community),
      buildings: await buildingsToList(community),
      canDraw: !grid.retiredAt && (await bouncer.with(TerritoryPolicy).allows('manage', grid)),
    })
  }

  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const grid = await gridWithin(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', grid)
    const { buildings, corners, gridKind, kind, range } =
      await request.validateUsing(boundaryValidator)

    const area =
      kind === 'polygon'
        ? { ring: cornersIn(corners ?? '') ?? [] }
        : { buildingIds: buildings ?? [] }
    await drawGrid(grid, { area, gridKind, range }, member)
    return response.redirect().toRoute('grids.boundaries.show', [grid.code])
  }
}
