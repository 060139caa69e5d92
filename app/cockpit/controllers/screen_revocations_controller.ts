import type { HttpContext } from '@adonisjs/core/http'
import revokeScreen from '#cockpit/actions/revoke_screen'
import DisplayScreen from '#cockpit/models/display_screen'
import ScreenPolicy from '#cockpit/policies/screen_policy'

export default class ScreenRevocationsController {
  async store({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const screen = await DisplayScreen.findWithin(community, params.screen_id)
    await screen.load('territory')
    await bouncer.with(ScreenPolicy).authorize('manage', screen.territory)

    await revokeScreen(screen, member)
    const text = i18n.t('cockpit.screens.revoked', { name: screen.name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('cockpit.screens.index')
  }
}
