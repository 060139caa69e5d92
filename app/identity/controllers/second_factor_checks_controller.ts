import type { HttpContext } from '@adonisjs/core/http'
import passSecondFactor from '#identity/actions/pass_second_factor'
import type Account from '#identity/models/account'
import authenticatorOf from '#identity/queries/authenticator_of'
import { secondFactorValidator } from '#identity/validators/account_validators'

/** The second step of signing in, asked for where an end needs it. */
export default class SecondFactorChecksController {
  async create({ auth, inertia, response }: HttpContext) {
    const authenticator = await authenticatorOf((auth.user as Account).id)
    if (!authenticator) return response.redirect().toPath('/')
    return inertia.render('accounts/second_factor_check', {})
  }

  async store({ auth, member, request, response, session, signIn }: HttpContext) {
    const typed = await request.validateUsing(secondFactorValidator)
    const authenticator = await authenticatorOf((auth.user as Account).id)
    if (!authenticator) return response.redirect().toPath('/')

    await passSecondFactor(authenticator, typed, { person: member, signIn: signIn! })
    return response.redirect().toPath(session.pull('back_to', '/desk'))
  }
}
