import type { HttpContext } from '@adonisjs/core/http'
import { AuthenticatorCodeRefused } from '#identity/account_errors'
import checkAuthenticatorCode from '#identity/actions/check_second_factor'
import { renewRecoveryCodes } from '#identity/actions/enrol_authenticator'
import { keepForOneLook, lookOnce } from '#identity/kept_secrets'
import type Account from '#identity/models/account'
import authenticatorOf from '#identity/queries/authenticator_of'
import { inGroups } from '#identity/recovery_codes'
import { authenticatorCodeValidator } from '#identity/validators/account_validators'

export default class RecoveryCodesController {
  /** Shown once: nobody can look at them again, their owner neither. */
  async show({ inertia, response, session }: HttpContext) {
    const codes = lookOnce(session)
    if (!codes) return response.redirect().toPath('/me/security')

    return inertia.render('accounts/recovery_codes', {
      codes: codes.map(inGroups),
      next: session.pull('back_to', '/me/security'),
    })
  }

  async store({ auth, member, request, response, session }: HttpContext) {
    const { code } = await request.validateUsing(authenticatorCodeValidator)
    const authenticator = await authenticatorOf((auth.user as Account).id)
    if (!authenticator) throw new AuthenticatorCodeRefused()

    await checkAuthenticatorCode(authenticator, code)
    keepForOneLook(session, await renewRecoveryCodes(authenticator, member))
    return response.redirect().toPath('/me/security/recovery-codes')
  }
}
