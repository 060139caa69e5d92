import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import grantRole from '#identity/actions/grant_role'
import RolePolicy from '#identity/policies/role_policy'
import personKnownByPhone from '#identity/queries/person_known_by_phone'
import roleGrantsWithin from '#identity/queries/role_grants_within'
import rolesToGrant, { knownRole } from '#identity/queries/roles_to_grant'
import RoleGrantTransformer from '#identity/transformers/role_grant_transformer'
import { roleValidator } from '#identity/validators/role_validators'
import territoriesMatching, { territoryWithin } from '#territories/queries/territories_matching'

export default class RoleGrantsController {
  async index({ bouncer, community, inertia, request, session }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)

    const search = String(request.input('q') ?? '')
    const grants = await roleGrantsWithin(community, search, Number(request.input('page')) || 1)
    return inertia.render('desk/roles/index', {
      search,
      grants: grants.all().map((grant) => new RoleGrantTransformer(grant).forList()),
      page: grants.currentPage,
      pages: grants.lastPage,
      report: session.flashMessages.get('bulk') ?? null,
    })
  }

  /** First the territory, then who and what. */
  async create({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)

    const code = request.input('territory')
    const territory = code ? await territoryWithin(community, String(code)) : null
    if (territory) {
      return inertia.render('desk/roles/create', {
        territory: { code: territory.code, name: territory.shortName },
        roles: rolesToGrant(member, territory),
      })
    }
    const search = String(request.input('q') ?? '')
    const territories = await territoriesMatching(community, search)
    return inertia.render('desk/roles/territory', {
      search,
      territories: territories.map((each) => ({
        code: each.code,
        level: each.level,
        name: each.shortName,
      })),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(RolePolicy).authorize('grant', community)
    const { months, phone, reason, ...chosen } = await request.validateUsing(roleValidator)
    const territory = await territoryWithin(community, chosen.territory)
    const person = await personKnownByPhone(phone)

    const expiresAt = DateTime.now().plus({ months })
    await grantRole({ person, role: knownRole(chosen.role), territory, expiresAt, reason }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('identity.role_desk.granted') })
    return response.redirect().toPath('/desk/roles')
  }
}
