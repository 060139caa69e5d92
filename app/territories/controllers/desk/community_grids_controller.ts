import type { HttpContext } from '@adonisjs/core/http'
import TerritoryPolicy from '#territories/policies/territory_policy'
import communityMap from '#territories/queries/community_map'
import { versionsInForce } from '#territories/queries/grid_versions'
import { gridsOf } from '#territories/queries/grids_of'
import residentsByGrid from '#territories/queries/residents_by_grid'
import { communityAt } from '#territories/queries/territory_at'
import TerritoryTransformer from '#territories/transformers/territory_transformer'

/** The grids of a community on one map, with who lives there. */
export default class CommunityGridsController {
  async show({ bouncer, community: within, inertia, params }: HttpContext) {
    const community = await communityAt(within, params.code)
    await bouncer.with(TerritoryPolicy).authorize('read', community)
    const grids = await gridsOf(community)
    const versions = await versionsInForce(community)
    const residents = await residentsByGrid(community)
    return inertia.render('desk/grids/index', {
      community: new TerritoryTransformer(community).toObject(),
      map: await communityMap(community),
      grids: grids.map(({ code, gridKind, id, name }) => ({
        ...{ code, name, kind: gridKind },
        range: versions.find(({ gridId }) => gridId === id)?.range ?? null,
        residents: residents.get(id) ?? 0,
      })),
      canDraw: await bouncer.with(TerritoryPolicy).allows('extend', community),
    })
  }
}
