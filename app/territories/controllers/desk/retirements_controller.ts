import type { HttpContext } from '@adonisjs/core/http'
import retireTerritory from '#territories/actions/retire_territory'
import TerritoryPolicy from '#territories/policies/territory_policy'
import { territoryAt } from '#territories/queries/territory_at'
import { retirementValidator } from '#territories/validators/territory_validators'

export default class RetirementsController {
  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const territory = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', territory)
    const { reason } = await request.validateUsing(retirementValidator)

    await retireTerritory(territory, { by: member, reason })
    return response.redirect().toRoute('territories.show', [territory.code])
  }
}
