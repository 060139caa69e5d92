import type { HttpContext } from '@adonisjs/core/http'
import openScreen from '#cockpit/actions/open_screen'
import ScreenPolicy from '#cockpit/policies/screen_policy'
import screensIn from '#cockpit/queries/screens_in'
import ScreenTransformer from '#cockpit/transformers/screen_transformer'
import { screenValidator } from '#cockpit/validators/screen_validators'
import env from '#start/env'
import { placesToList } from '#territories/queries/territory_at'
import { territoryWithin } from '#territories/queries/territories_matching'

export default class ScreensController {
  async index({ bouncer, community, inertia, session }: HttpContext) {
    await bouncer.with(ScreenPolicy).authorize('manage', community)
    const token: string | undefined = session.flashMessages.get('screen')
    return inertia.render('cockpit/screens/index', {
      screens: (await screensIn(community)).map((each) => new ScreenTransformer(each).toObject()),
      address: token ? new URL(`/screens/${token}`, env.get('APP_URL')).href : null,
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(ScreenPolicy).authorize('manage', community)
    const places = await placesToList(community)
    return inertia.render('cockpit/screens/create', {
      places: places.map(({ code, shortName }) => ({ code, name: shortName })),
    })
  }

  async store({ bouncer, community, member, request, response, session }: HttpContext) {
    await bouncer.with(ScreenPolicy).authorize('manage', community)
    const { days, name, place } = await request.validateUsing(screenValidator)
    const territory = await territoryWithin(community, place)

    session.flash('screen', await openScreen(territory, { name, days, by: member }))
    return response.redirect().toRoute('cockpit.screens.index')
  }
}
