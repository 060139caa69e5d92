import type { HttpContext } from '@adonisjs/core/http'
import arrangeCards from '#kernel/actions/arrange_cards'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import { orderValidator } from '#kernel/validators/order_validator'
import tilesPageOf from '#web/queries/tiles_page_of'
import { placeOf } from '#web/tiles'
import { displayValidator } from '#web/validators/tiles_validators'

/** The tiles of the home page, for all and for elders. A draft lives in the page's address. */
export default class TilesController {
  async show({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const [, asked] = await displayValidator.tryValidate(request.qs())
    const [, draft] = await orderValidator.tryValidate(request.qs())

    const page = await tilesPageOf(community, asked?.display ?? 'usual', draft?.order ?? null)
    return inertia.render('desk/plugins/tiles', page)
  }

  async update({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const { display = 'usual' } = await request.validateUsing(displayValidator)
    const { order } = await request.validateUsing(orderValidator)

    await arrangeCards(community, order, { slot: placeOf[display], by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('tiles.published') })
    return response.redirect().toPath(`/desk/plugins/home-tiles?display=${display}`)
  }

  async destroy({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const { display = 'usual' } = await request.validateUsing(displayValidator)

    await arrangeCards(community, null, { slot: placeOf[display], by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('tiles.taken_back') })
    return response.redirect().toPath(`/desk/plugins/home-tiles?display=${display}`)
  }
}
