import type { HttpContext } from '@adonisjs/core/http'
import { revokeSignIn } from '#identity/actions/end_sign_ins'
import type Account from '#identity/models/account'
import SignIn from '#identity/models/sign_in'

/** Signs a device out from afar. */
export default class SignInsController {
  async destroy({ auth, i18n, params, response, session }: HttpContext) {
    const { id } = auth.user as Account
    const signIn = await SignIn.query()
      .where('account_id', id)
      .whereRaw('id::text = ?', [params.id])
      .firstOrFail()

    await revokeSignIn(signIn)
    session.flash('notice', { tone: 'success', text: i18n.t('accounts.devices.revoked') })
    return response.redirect().toPath('/me/security')
  }
}
