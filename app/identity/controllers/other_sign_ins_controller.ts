import type { HttpContext } from '@adonisjs/core/http'
import { revokeOtherSignIns } from '#identity/actions/end_sign_ins'
import type Account from '#identity/models/account'

/** Signs out all devices but this one. */
export default class OtherSignInsController {
  async destroy({ auth, i18n, response, session, signIn }: HttpContext) {
    const { id } = auth.user as Account
    await revokeOtherSignIns(id, signIn)
    session.flash('notice', { tone: 'success', text: i18n.t('accounts.devices.others_revoked') })
    return response.redirect().toPath('/me/security')
  }
}
