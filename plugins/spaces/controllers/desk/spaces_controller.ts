import type { HttpContext } from '@adonisjs/core/http'
import { dayOf } from '#core/booking'
import { yearsUnknown } from '#core/holidays'
import { pictured } from '#core/pictures'
import { DateTime } from 'luxon'
import addSpace from '../../actions/add_space.ts'
import changeSpace from '../../actions/change_space.ts'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import openingOf from '../../queries/opening_of.ts'
import managedSpaces, { spaceChoices } from '../../queries/managed_spaces.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import SpaceTransformer from '../../transformers/space_transformer.ts'
import { newSpaceValidator, spaceValidator } from '../../validators/space_validator.ts'

export default class SpacesController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    return inertia.render('spaces/desk/spaces/index', {
      spaces: await managedSpaces(community),
      unknownYears: await yearsUnknown(),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)

    return inertia.render('spaces/desk/spaces/create', { parents: await spaceChoices(community) })
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const words = await request.validateUsing(newSpaceValidator)

    const space = await addSpace(community, words)
    const text = i18n.t('spaces.space_added', { space: space.resource.name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('spaces.desk.hours.edit', [space.id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const space = await spaceAtDesk(community, params.id)

    const pictures = space.pictures.map((each) => ({ id: each.id, ...pictured(each) }))
    return inertia.render('spaces/desk/spaces/show', {
      space: { ...new SpaceTransformer(space).forDesk(null), pictures },
      ...(await openingOf(space)),
      today: dayOf(DateTime.now()),
    })
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const space = await spaceAtDesk(community, params.id)

    return inertia.render('spaces/desk/spaces/edit', {
      space: new SpaceTransformer(space).forForm(),
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const space = await spaceAtDesk(community, params.id)
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const words = await request.validateUsing(spaceValidator)

    const { resource } = await changeSpace(space, words)
    const text = i18n.t('spaces.space_changed', { space: resource.name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('spaces.desk.spaces.show', [space.id])
  }
}
