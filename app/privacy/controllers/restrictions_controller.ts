import type { HttpContext } from '@adonisjs/core/http'
import liftRestriction from '#privacy/actions/lift_restriction'

/** Whoever had their data restricted to storage may let it be used again, at once. */
export default class RestrictionsController {
  async destroy({ i18n, member, response, session }: HttpContext) {
    await liftRestriction(member)
    session.flash('notice', { tone: 'success', text: i18n.t('privacy.restriction.lifted') })
    return response.redirect().toPath('/me/data')
  }
}
