import type { HttpContext } from '@adonisjs/core/http'
import arrangeCards from '#kernel/actions/arrange_cards'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import homePageOf from '#kernel/queries/home_page_of'
import { orderValidator } from '#kernel/validators/order_validator'

/** The order of the home page's cards. A draft lives in the page's address, so it is nobody's but its author's. */
export default class HomePagesController {
  async show({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const [, draft] = await orderValidator.tryValidate(request.qs())

    return inertia.render('desk/plugins/home', await homePageOf(community, draft?.order ?? null))
  }

  async update({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const { order } = await request.validateUsing(orderValidator)

    await arrangeCards(community, order, { slot: 'home', by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.home.published') })
    return response.redirect().toRoute('plugins.home.show')
  }

  async destroy({ bouncer, community, i18n, member, response, session }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)

    await arrangeCards(community, null, { slot: 'home', by: member })
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.home.taken_back') })
    return response.redirect().toRoute('plugins.home.show')
  }
}
