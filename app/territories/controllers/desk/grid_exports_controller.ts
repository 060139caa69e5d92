import type { HttpContext } from '@adonisjs/core/http'
import TerritoryPolicy from '#territories/policies/territory_policy'
import gridCollection from '#territories/queries/grid_collection'
import { communityAt } from '#territories/queries/territory_at'

/** The grids in force as GeoJSON, for other maps. */
export default class GridExportsController {
  async show({ bouncer, community: within, params, response }: HttpContext) {
    const community = await communityAt(within, params.code)
    await bouncer.with(TerritoryPolicy).authorize('read', community)

    response.header('content-type', 'application/geo+json; charset=utf-8')
    response.header('content-disposition', 'attachment; filename="grids.geojson"')
    return response.send(JSON.stringify(await gridCollection(community), null, 2))
  }
}
