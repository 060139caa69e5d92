import type { HttpContext } from '@adonisjs/core/http'
import transaction from '#core/transaction'
import mergeTerritories from '#territories/actions/merge_territories'
import TerritoryPolicy from '#territories/policies/territory_policy'
import { successorsFor } from '#territories/queries/targets_for'
import { territoryAt } from '#territories/queries/territory_at'
import whatMoves from '#territories/queries/what_moves'
import TerritoryTransformer from '#territories/transformers/territory_transformer'
import { moveValidator } from '#territories/validators/territory_validators'

/** First into which, then what would move, then why. */
export default class MergersController {
  async create({ bouncer, community, inertia, member, params, request }: HttpContext) {
    const from = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', from)
    const to = request.input('to')
    const into = to ? await territoryAt(community, String(to)) : null
    const search = String(request.input('q') ?? '')
    const successors = into ? [] : await successorsFor(from, community, search)
    return inertia.render('desk/territories/merge', {
      search,
      territory: new TerritoryTransformer(from).toObject(),
      to: into && new TerritoryTransformer(into).toObject(),
      targets: successors.map((each) => new TerritoryTransformer(each).toObject()),
      moves: into && (await transaction((client) => whatMoves({ from, into }, member, client))),
    })
  }

  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const from = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', from)
    const { reason, to } = await request.validateUsing(moveValidator)
    const into = await territoryAt(community, to)
    await bouncer.with(TerritoryPolicy).authorize('manage', into)

    await mergeTerritories({ from, into }, { by: member, reason })
    return response.redirect().toRoute('territories.show', [into.code])
  }
}
