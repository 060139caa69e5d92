import type { HttpContext } from '@adonisjs/core/http'
import moveTerritory from '#territories/actions/move_territory'
import TerritoryPolicy from '#territories/policies/territory_policy'
import factsOf from '#territories/queries/facts_of'
import { parentsFor } from '#territories/queries/targets_for'
import { territoryAt } from '#territories/queries/territory_at'
import TerritoryTransformer from '#territories/transformers/territory_transformer'
import { moveValidator } from '#territories/validators/territory_validators'

/** Under another street or community: first where to, then what moves, then why. */
export default class TerritoryMovesController {
  async create({ bouncer, community, inertia, params, request }: HttpContext) {
    const territory = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', territory)
    const to = request.input('to')
    const parent = to ? await territoryAt(community, String(to)) : null
    const search = String(request.input('q') ?? '')
    const parents = parent ? [] : await parentsFor(territory, community, search)
    return inertia.render('desk/territories/move', {
      search,
      territory: new TerritoryTransformer(territory).toObject(),
      to: parent && new TerritoryTransformer(parent).toObject(),
      targets: parents.map((each) => new TerritoryTransformer(each).toObject()),
      facts: await factsOf(territory),
    })
  }

  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const territory = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', territory)
    const { reason, to } = await request.validateUsing(moveValidator)
    const parent = await territoryAt(community, to)
    await bouncer.with(TerritoryPolicy).authorize('extend', parent)

    await moveTerritory(territory, parent, { by: member, reason })
    return response.redirect().toRoute('territories.show', [territory.code])
  }
}
