import type { HttpContext } from '@adonisjs/core/http'
import { canCall, usesDevelopmentChannel } from '#config/messages'
import { endSignIn } from '#identity/actions/end_sign_ins'
import redeemSignInCode from '#identity/actions/redeem_sign_in_code'
import handOver from '#identity/hand_over'
import { keepProvenPhone } from '#identity/kept_secrets'
import letIn from '#identity/let_in'
import { maskPhoneNumber } from '#identity/phone_number'
import { sessionValidator } from '#identity/validators/identity_validators'

export default class SessionsController {
  async create({ inertia, response, session }: HttpContext) {
    const phone = session.get('sign_in_phone')
    if (!phone) return response.redirect().toPath('/sign-in')

    return inertia.render('identity/code', {
      phone: maskPhoneNumber(phone),
      canCall,
      showsMessages: usesDevelopmentChannel,
    })
  }

  async store(ctx: HttpContext) {
    const { request, response, session } = ctx
    const phone = session.get('sign_in_phone')
    if (!phone) return response.redirect().toPath('/sign-in')
    const { code } = await request.validateUsing(sessionValidator)

    const account = await redeemSignInCode(session.get('sign_in_code'), { phone, typed: code })
    if (account) return letIn(ctx, account, 'code')

    handOver(session)
    keepProvenPhone(session, phone)
    return response.redirect().toPath('/register')
  }

  async destroy({ auth, response, session, signIn }: HttpContext) {
    if (signIn) await endSignIn(signIn, 'signed_out')
    await auth.use('web').logout()
    session.clear()
    // Whoever takes the device next finds no drafts, no searches and no pages on it.
    response.header('clear-site-data', '"cache", "storage"')
    return response.redirect().toPath('/')
  }
}
