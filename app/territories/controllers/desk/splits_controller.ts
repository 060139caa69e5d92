import type { HttpContext } from '@adonisjs/core/http'
import splitCommunity from '#territories/actions/split_community'
import TerritoryPolicy from '#territories/policies/territory_policy'
import { gridsOf } from '#territories/queries/grids_of'
import residentsByGrid from '#territories/queries/residents_by_grid'
import { communityAt } from '#territories/queries/territory_at'
import TerritoryTransformer from '#territories/transformers/territory_transformer'
import { splitValidator } from '#territories/validators/territory_validators'

/** A new community out of some grids of another. */
export default class SplitsController {
  async create({ bouncer, community, inertia, params }: HttpContext) {
    const from = await communityAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', from)
    const grids = await gridsOf(from)
    const residents = await residentsByGrid(from)
    return inertia.render('desk/territories/split', {
      territory: new TerritoryTransformer(from).toObject(),
      grids: grids.map(({ code, id, name }) => ({
        ...{ code, name },
        residents: residents.get(id) ?? 0,
      })),
    })
  }

  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const from = await communityAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', from)
    const { grids, ...split } = await request.validateUsing(splitValidator)

    const part = await splitCommunity(from, { ...split, gridCodes: grids }, member)
    return response.redirect().toRoute('territories.show', [part.code])
  }
}
