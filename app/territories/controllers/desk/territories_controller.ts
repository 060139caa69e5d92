import type { HttpContext } from '@adonisjs/core/http'
import createTerritory from '#territories/actions/create_territory'
import { territoryLevels } from '#territories/models/territory'
import TerritoryPolicy from '#territories/policies/territory_policy'
import territoryPage from '#territories/queries/territory_page'
import nextCode from '#territories/queries/next_code'
import territoriesMatching from '#territories/queries/territories_matching'
import { territoryAt } from '#territories/queries/territory_at'
import TerritoryTransformer from '#territories/transformers/territory_transformer'
import { territoryValidator } from '#territories/validators/territory_validators'

export default class TerritoriesController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(TerritoryPolicy).authorize('read', community)
    const search = String(request.input('q') ?? '').trim()
    const found = search ? await territoriesMatching(community, search) : []
    return inertia.render('desk/territories/index', {
      search,
      found: found.map((territory) => new TerritoryTransformer(territory).toObject()),
      ...(await territoryPage(community, community)),
      ...(await this.abilities(bouncer, community)),
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    const territory = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('read', territory)
    return inertia.render('desk/territories/index', {
      ...{ search: '', found: [] },
      ...(await territoryPage(territory, community)),
      ...(await this.abilities(bouncer, territory)),
    })
  }

  async create({ bouncer, community, inertia, params }: HttpContext) {
    const parent = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('extend', parent)
    return inertia.render('desk/territories/create', {
      parent: new TerritoryTransformer(parent).toObject(),
      levels: territoryLevels.filter((level) => parent.canContain(level)),
      suggestedCode: await nextCode(parent),
    })
  }

  async store({ bouncer, community, member, params, request, response }: HttpContext) {
    const parent = await territoryAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('extend', parent)
    const facts = await request.validateUsing(territoryValidator)

    const territory = await createTerritory(facts, { below: parent, by: member })
    return response.redirect().toRoute('territories.show', [territory.code])
  }

  private async abilities(
    bouncer: HttpContext['bouncer'],
    territory: Parameters<TerritoryPolicy['manage']>[1]
  ) {
    const isThere = territory.retiredAt === null
    const policy = bouncer.with(TerritoryPolicy)
    return {
      canManage: isThere && (await policy.allows('manage', territory)),
      canExtend: isThere && (await policy.allows('extend', territory)),
    }
  }
}
