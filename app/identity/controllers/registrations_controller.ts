import type { HttpContext } from '@adonisjs/core/http'
import registerResident from '#identity/actions/register_resident'
import { provenPhone } from '#identity/kept_secrets'
import letIn from '#identity/let_in'
import { registrationValidator } from '#identity/validators/identity_validators'
import communitiesMatching from '#territories/queries/communities_matching'
import { communityByCode, gridOf, gridsOf } from '#territories/queries/grids_of'

/** Whoever proved a new number says where they live: first the community, then the grid. */
export default class RegistrationsController {
  async create({ inertia, request, response, session }: HttpContext) {
    if (!provenPhone(session)) return response.redirect().toPath('/sign-in')

    const code = request.input('community')
    const community = code ? await communityByCode(code) : null
    if (community) {
      const grids = await gridsOf(community)
      return inertia.render('identity/register_grid', {
        community: { code: community.code, name: community.shortName },
        grids: grids.map((grid) => ({ code: grid.code, name: grid.name })),
      })
    }

    const search = String(request.input('q') ?? '')
    const communities = await communitiesMatching(search)
    return inertia.render('identity/register_community', { search, communities })
  }

  async store(ctx: HttpContext) {
    const { i18n, request, response, session } = ctx
    const phone = provenPhone(session)
    if (!phone) return response.redirect().toPath('/sign-in')
    const chosen = await request.validateUsing(registrationValidator)
    const community = await communityByCode(chosen.community)
    const grid = await gridOf(community, chosen.grid)

    const account = await registerResident(phone, community, grid)
    const text = i18n.t('identity.welcome', { community: community.shortName })
    session.flash('notice', { tone: 'success', text })
    return letIn(ctx, account, 'registration')
  }
}
