import type { HttpContext } from '@adonisjs/core/http'
import setPassword, { removePassword } from '#identity/actions/set_password'
import type Account from '#identity/models/account'
import passwordOf from '#identity/queries/password_of'
import { passwordValidator } from '#identity/validators/account_validators'

export default class PasswordsController {
  async create({ auth, inertia, member }: HttpContext) {
    const { id } = auth.user as Account
    return inertia.render('accounts/password', {
      hasPassword: (await passwordOf(id)) !== null,
      isStaff: member.isStaff,
    })
  }

  async store({ auth, i18n, member, request, response, session, signIn }: HttpContext) {
    const { password } = await request.validateUsing(passwordValidator)

    await setPassword(auth.user as Account, password, { person: member, signIn: signIn! })
    session.flash('notice', { tone: 'success', text: i18n.t('accounts.password.set') })
    return response.redirect().toPath('/me/security')
  }

  async destroy({ auth, i18n, member, response, session }: HttpContext) {
    await removePassword(auth.user as Account, member)
    session.flash('notice', { tone: 'success', text: i18n.t('accounts.password.removed') })
    return response.redirect().toPath('/me/security')
  }
}
