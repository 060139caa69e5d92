import type { HttpContext } from '@adonisjs/core/http'
import addHouse, { changeHouse, type HouseFacts } from '#registers/actions/keep_house'
import RegistersPolicy from '#registers/policies/registers_policy'
import abilitiesAt from '#registers/queries/abilities_at'
import { buildingAt, houseAt, householdsIn, peopleOf } from '#registers/queries/house_case'
import momentIn from '#registers/queries/moment_in'
import HouseTransformer from '#registers/transformers/house_transformer'
import RelationTransformer from '#registers/transformers/relation_transformer'
import { houseValidator, newHouseValidator } from '#registers/validators/form_validators'
import { asked, filledIn, momentValidator } from '#registers/validators/search_validators'

export default class HousesController {
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
    const building = await buildingAt(community, params.building_id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { door, ...facts } = await request.validateUsing(newHouseValidator)

    const house = await addHouse(building, { door, ...factsIn(facts) }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.houses.show', [house.id])
  }

  async show({ bouncer, community, inertia, member, params, request }: HttpContext) {
    const house = await houseAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('read', community)
    const asking = await request.validateUsing(momentValidator, { data: filledIn(request.qs()) })

    const people = await peopleOf(house, community, momentIn(asking))
    const households = await householdsIn(house, community)
    return inertia.render('desk/registers/houses/show', {
      house: new HouseTransformer(house).whole(),
      people: people.map((relation) => new RelationTransformer(relation).forHouse(false)),
      households: households.map(({ id, number }) => ({ id, number })),
      moment: asked(request.qs()),
      can: abilitiesAt(member, community),
    })
  }

  async update({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const house = await houseAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const facts = await request.validateUsing(houseValidator)

    await changeHouse(house, factsIn(facts), member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.houses.show', [house.id])
  }
}

type Typed = Pick<HouseFacts, 'use' | 'status'> & {
  buildingArea?: number
  exclusiveArea?: number
  areaSource?: HouseFacts['areaSource']
  titleNumber?: string
}

function factsIn({
  areaSource,
  buildingArea,
  exclusiveArea,
  titleNumber,
  ...rest
}: Typed): HouseFacts {
  return {
    ...rest,
    buildingArea: buildingArea ?? null,
    exclusiveArea: exclusiveArea ?? null,
    areaSource: areaSource ?? null,
    titleNumber: titleNumber ?? null,
  }
}
