import type { HttpContext } from '@adonisjs/core/http'
import renameTerritory from '#territories/actions/rename_territory'
import TerritoryPolicy from '#territories/policies/territory_policy'
import { territoryAt } from '#territories/queries/territory_at'
import { territoryNameValidator } from '#territories/validators/territory_validators'

export default class TerritoryNamesController {
  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const territory = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('manage', territory)
    const { name } = await request.validateUsing(territoryNameValidator)

    await renameTerritory(territory, name, member)
    return response.redirect().toRoute('territories.show', [territory.code])
  }
}
