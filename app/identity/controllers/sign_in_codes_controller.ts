import type { HttpContext } from '@adonisjs/core/http'
import requestSignInCode from '#identity/actions/request_sign_in_code'
import { deviceOf } from '#identity/device'
import { signInCodeValidator } from '#identity/validators/identity_validators'

export default class SignInCodesController {
  async create({ inertia, session }: HttpContext) {
    return inertia.render('identity/sign_in', { phone: session.get('sign_in_phone') ?? '' })
  }

  async store(ctx: HttpContext) {
    const { i18n, request, response, session } = ctx
    const { phone } = await request.validateUsing(signInCodeValidator)

    const { id } = await requestSignInCode(phone, { by: 'sms', device: deviceOf(ctx), i18n })
    session.put('sign_in_phone', phone)
    session.put('sign_in_code', id)
    return response.redirect().toPath('/sign-in/code')
  }
}
