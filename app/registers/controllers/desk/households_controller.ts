import type { HttpContext } from '@adonisjs/core/http'
import foundHousehold from '#registers/actions/found_household'
import RegistersPolicy from '#registers/policies/registers_policy'
import abilitiesAt from '#registers/queries/abilities_at'
import { houseAt } from '#registers/queries/house_case'
import householdsMatching, {
  householdAt,
  membersEver,
} from '#registers/queries/households_matching'
import HomeTransformer from '#registers/transformers/home_transformer'
import { householdValidator } from '#registers/validators/form_validators'
import { asked, filledIn, householdSearchValidator } from '#registers/validators/search_validators'

export default class HouseholdsController {
  async index({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('read', community)
    const search = await request.validateUsing(householdSearchValidator, {
      data: filledIn(request.qs()),
    })

    const found = await householdsMatching(community, search)
    return inertia.render('desk/registers/households/index', {
      search: asked(request.qs()),
      households: found.all().map(({ $extras, address, id, number }) => ({
        ...{ id, number, address },
        people: Number($extras.people),
      })),
      total: found.total,
      page: found.currentPage,
      pages: found.lastPage,
      can: abilitiesAt(member, community),
    })
  }

  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const house = await houseAt(community, params.house_id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { number } = await request.validateUsing(householdValidator)

    const household = await foundHousehold(house, { number, by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.household_founded') })
    return response.redirect().toRoute('registers.households.show', [household.id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    const household = await householdAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('read', community)

    const { address, houseId, id, number } = household
    const members = await membersEver(household, community)
    return inertia.render('desk/registers/households/show', {
      household: { id, number, address, houseId },
      members: members.map((each) => new HomeTransformer(each).forHousehold()),
    })
  }
}
