import type { HttpContext } from '@adonisjs/core/http'
import correctPerson from '#registers/actions/correct_person'
import registerPerson from '#registers/actions/register_person'
import codeTables from '#registers/code_tables'
import { codedFacts } from '#registers/fact_kinds'
import abilitiesAt from '#registers/queries/abilities_at'
import RegistersPolicy from '#registers/policies/registers_policy'
import buildingLabels from '#registers/queries/building_labels'
import momentIn from '#registers/queries/moment_in'
import personView from '#registers/queries/person_view'
import { personAt } from '#registers/queries/person_case'
import personsMatching from '#registers/queries/persons_matching'
import { dayOf } from '#registers/today'
import PersonTransformer from '#registers/transformers/person_transformer'
import { unmaskedUntil } from '#registers/unmasking'
import { personCorrectionValidator, personValidator } from '#registers/validators/form_validators'
import {
  asked,
  filledIn,
  momentValidator,
  personSearchValidator,
} from '#registers/validators/search_validators'
import gridsAt, { chosenGrid } from '#registers/queries/grids_at'

export default class PersonsController {
  async index({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('read', community)
    const search = await request.validateUsing(personSearchValidator, {
      data: filledIn(request.qs()),
    })

    const found = await personsMatching(community, search)
    return inertia.render('desk/registers/persons/index', {
      search: asked(request.qs()),
      persons: found.all().map((person) => new PersonTransformer(person).forList()),
      total: found.total,
      page: found.currentPage,
      pages: found.lastPage,
      grids: await gridsAt(community),
      codes: codedFacts.map((fact) => ({ fact, codes: codeTables[fact] })),
      can: abilitiesAt(member, community),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('edit', community)

    return inertia.render('desk/registers/persons/create', { grids: await gridsAt(community) })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const input = await request.validateUsing(personValidator)

    const person = await registerPerson(community, await personIn(input, community), member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.person_registered') })
    return response.redirect().toRoute('registers.persons.show', [person.id])
  }

  async show({ bouncer, community, inertia, member, params, request, session }: HttpContext) {
    const person = await personAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('read', community)
    const asking = await request.validateUsing(momentValidator, { data: filledIn(request.qs()) })

    const until = unmaskedUntil(session, person.id)
    return inertia.render('desk/registers/persons/show', {
      ...(await personView(person, { isUnmasked: until !== null, moment: momentIn(asking) })),
      unmaskedUntil: until,
      moment: asked(request.qs()),
      grids: await gridsAt(community),
      buildings: await buildingLabels(community),
      codes: codedFacts.map((fact) => ({ fact, codes: codeTables[fact] })),
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
    const person = await personAt(community, params.id)
    await bouncer.with(RegistersPolicy).authorize('edit', community)
    const { reason, ...input } = await request.validateUsing(personCorrectionValidator)

    await correctPerson(person, { ...(await personIn(input, community)), reason }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('registers.done.corrected') })
    return response.redirect().toRoute('registers.persons.show', [person.id])
  }
}

type Typed = {
  name: string
  identityNumber?: string
  birthDate?: Date
  sex?: 'male' | 'female'
  grid?: string
}

async function personIn(
  { birthDate, grid, identityNumber, name, sex }: Typed,
  community: HttpContext['community']
) {
  return {
    name,
    identityNumber: identityNumber ?? null,
    birthDate: birthDate ? dayOf(birthDate) : null,
    sex: sex ?? null,
    grid: await chosenGrid(community, grid),
  }
}
