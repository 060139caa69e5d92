import type { HttpContext } from '@adonisjs/core/http'
import addOrganisation, {
  keepOrganisation,
  type OrganisationFacts,
} from '#registers/actions/keep_organisation'
import RegistersPolicy from '#registers/policies/registers_policy'
import abilitiesAt from '#registers/queries/abilities_at'
import gridsAt, { chosenGrid } from '#registers/queries/grids_at'
import organisationsMatching, { organisationAt } from '#registers/queries/organisations_matching'
import OrganisationTransformer from '#registers/transformers/organisation_transformer'
import { unmaskedUntil } from '#registers/unmasking'
import { organisationValidator } from '#registers/validators/form_validators'
import {
  asked,
  filledIn,
  organisationSearchValidator,
} from '#registers/validators/search_validators'

export default class OrganisationsController {
  async index({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('read', community)
    const search = await request.validateUsing(organisationSearchValidator, {
      data: filledIn(request.qs()),
    })

    const found = await organisationsMatching(community, search)
    return inertia.render('desk/registers/organisations/index', {
      search: asked(request.qs()),
      organisations: found.all().map((each) => new OrganisationTransformer(each).forList()),
      total: found.total,
      page: found.currentPage,
      pages: found.lastPage,
      can: abilitiesAt(member, community),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('edit', community)

    return inertia.render('desk/registers/organisations/create', {
      grids: await gridsAt(community),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const input = await request.validateUsing(organisationValidator)

    const organisation = await addOrganisation(community, await factsIn(input, community), member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.organisations.show', [organisation.id])
  }

  async show({ bouncer, community, inertia, member, params, session }: HttpContext) {
    const organisation = await organisationAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('read', community)

    const until = unmaskedUntil(session, organisation.id)
    return inertia.render('desk/registers/organisations/show', {
      organisation: new OrganisationTransformer(organisation).whole(until !== null),
      unmaskedUntil: until,
      grids: await gridsAt(community),
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
    const organisation = await organisationAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const input = await request.validateUsing(organisationValidator)

    await keepOrganisation(organisation, await factsIn(input, community), member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.recorded') })
    return response.redirect().toRoute('registers.organisations.show', [organisation.id])
  }
}

type Typed = Pick<OrganisationFacts, 'kind' | 'address'> & {
  organisation: string
  socialCreditCode?: string
  grid?: string
  legalPersonName?: string
  legalPersonNumber?: string
  phone?: string
}

async function factsIn(
  { grid, organisation, ...typed }: Typed,
  community: HttpContext['community']
): Promise<OrganisationFacts> {
  return {
    name: organisation,
    kind: typed.kind,
    address: typed.address,
    socialCreditCode: typed.socialCreditCode ?? null,
    grid: await chosenGrid(community, grid),
    legalPersonName: typed.legalPersonName ?? null,
    legalPersonNumber: typed.legalPersonNumber ?? null,
    phone: typed.phone ?? null,
  }
}
