import type { HttpContext } from '@adonisjs/core/http'
import redeemPassword from '#identity/actions/redeem_password'
import { deviceOf } from '#identity/device'
import letIn from '#identity/let_in'
import { credentialsValidator } from '#identity/validators/account_validators'

/** Signing in with a password, the second way. */
export default class PasswordSessionsController {
  async create({ inertia, session }: HttpContext) {
    return inertia.render('accounts/sign_in_password', {
      phone: session.get('sign_in_phone') ?? '',
    })
  }

  async store(ctx: HttpContext) {
    const credentials = await ctx.request.validateUsing(credentialsValidator)

    const account = await redeemPassword(credentials, deviceOf(ctx))
    return letIn(ctx, account, 'password')
  }
}
