import type { HttpContext } from '@adonisjs/core/http'
import addBuilding, { keepBuilding } from '#registers/actions/keep_building'
import RegistersPolicy from '#registers/policies/registers_policy'
import abilitiesAt from '#registers/queries/abilities_at'
import { buildingAt, buildingsMatching, doorsOf } from '#registers/queries/house_case'
import type Building from '#registers/models/building'
import HouseTransformer from '#registers/transformers/house_transformer'
import { buildingValidator } from '#registers/validators/form_validators'
import {
  asked,
  buildingSearchValidator,
  filledIn,
  houseSearchValidator,
} from '#registers/validators/search_validators'

export default class BuildingsController {
  async index({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('read', community)
    const search = await request.validateUsing(buildingSearchValidator, {
      data: filledIn(request.qs()),
    })

    const found = await buildingsMatching(community, search)
    return inertia.render('desk/registers/buildings/index', {
      search: asked(request.qs()),
      buildings: found.all().map((each) => ({ ...view(each), doors: Number(each.$extras.doors) })),
      total: found.total,
      page: found.currentPage,
      pages: found.lastPage,
      can: abilitiesAt(member, community),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const input = await request.validateUsing(buildingValidator)

    const building = await addBuilding(community, factsIn(input), member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.buildings.show', [building.id])
  }

  async show({ bouncer, community, inertia, member, params, request }: HttpContext) {
    const building = await buildingAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('read', community)
    const { status } = await request.validateUsing(houseSearchValidator, {
      data: filledIn(request.qs()),
    })

    const houses = await doorsOf(building, community, status)
    return inertia.render('desk/registers/buildings/show', {
      building: view(building),
      houses: houses.map((house) => new HouseTransformer(house).forBuilding()),
      status: status ?? null,
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
    const building = await buildingAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const input = await request.validateUsing(buildingValidator)

    await keepBuilding(building, factsIn(input), member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.buildings.show', [building.id])
  }
}

function view({ address, builtYear, estate, floors, id, label, number, units }: Building) {
  return { id, label, estate, number, address, units, floors, builtYear }
}

type Typed = Partial<Record<'units' | 'floors' | 'builtYear', number>> & {
  estate?: string
  number: string
  address: string
}

function factsIn({ address, builtYear, estate, floors, number, units }: Typed) {
  return {
    estate: estate ?? '',
    number,
    address,
    units: units ?? null,
    floors: floors ?? null,
    builtYear: builtYear ?? null,
  }
}
