import type { HttpContext } from '@adonisjs/core/http'
import checkAuthenticatorCode from '#identity/actions/check_second_factor'
import enrolAuthenticator from '#identity/actions/enrol_authenticator'
import removeAuthenticator, { needsSecondFactor } from '#identity/actions/remove_authenticator'
import { AuthenticatorCodeRefused } from '#identity/account_errors'
import { addressOf } from '#identity/authenticator_code'
import { enrolmentSecret, keepForOneLook } from '#identity/kept_secrets'
import type Account from '#identity/models/account'
import { maskPhoneNumber } from '#identity/phone_number'
import authenticatorOf from '#identity/queries/authenticator_of'
import { unseal } from '#identity/sealed'
import { authenticatorCodeValidator } from '#identity/validators/account_validators'

/** The second factor of staff: an authenticator on their phone. */
export default class SecondFactorsController {
  async create({ auth, i18n, inertia, member, session }: HttpContext) {
    const { id, phoneSealed } = auth.user as Account
    const authenticator = await authenticatorOf(id)
    const secret = authenticator ? null : enrolmentSecret(session)
    const names = { issuer: i18n.t('app.name'), label: maskPhoneNumber(unseal(phoneSealed)) }
    return inertia.render('accounts/second_factor', {
      enrolment: secret ? { address: addressOf(secret, names), secret } : null,
      since: authenticator?.createdAt.toISO() ?? null,
      recoveryCodes: authenticator?.recoveryCodes.length ?? 0,
      isRequired: needsSecondFactor(member),
    })
  }

  async store({ auth, member, request, response, session, signIn }: HttpContext) {
    const { code } = await request.validateUsing(authenticatorCodeValidator)

    const secret = enrolmentSecret(session)
    const codes = await enrolAuthenticator(
      auth.user as Account,
      { code, secret },
      { person: member, signIn: signIn! }
    )
    session.forget('enrolment')
    keepForOneLook(session, codes)
    return response.redirect().toPath('/me/security/recovery-codes')
  }

  async destroy({ auth, i18n, member, request, response, session }: HttpContext) {
    const { code } = await request.validateUsing(authenticatorCodeValidator)
    const authenticator = await authenticatorOf((auth.user as Account).id)
    if (!authenticator) throw new AuthenticatorCodeRefused()

    await checkAuthenticatorCode(authenticator, code)
    await removeAuthenticator(authenticator, member)
    session.flash('notice', { tone: 'success', text: i18n.t('accounts.second_factor.removed') })
    return response.redirect().toPath('/me/security')
  }
}
