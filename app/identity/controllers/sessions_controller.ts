import type { HttpContext } from '@adonisjs/core/http'
import { usesDevelopmentChannel } from '#config/messages'
import redeemSignInCode from '#identity/actions/redeem_sign_in_code'
import { maskPhoneNumber } from '#identity/phone_number'
import { sessionValidator } from '#identity/validators/identity_validators'

export default class SessionsController {
  async create({ inertia, response, session }: HttpContext) {
    const phone = session.get('sign_in_phone')
    if (!phone) return response.redirect().toPath('/sign-in')

    return inertia.render('identity/code', {
      phone: maskPhoneNumber(phone),
      showsMessages: usesDevelopmentChannel,
    })
  }

  async store({ auth, request, response, session }: HttpContext) {
    const phone = session.get('sign_in_phone')
    if (!phone) return response.redirect().toPath('/sign-in')
    const { code } = await request.validateUsing(sessionValidator)

    const account = await redeemSignInCode(phone, code)
    session.forget('sign_in_phone')
    if (!account) {
      session.put('registering_phone', phone)
      return response.redirect().toPath('/register')
    }
    await auth.use('web').login(account)
    // Whoever signs in is at home first, whatever they looked at before.
    response.clearCookie('community')
    return response.redirect().toPath(session.pull('back_to', '/'))
  }

  async destroy({ auth, response }: HttpContext) {
    await auth.use('web').logout()
    return response.redirect().toPath('/')
  }
}
