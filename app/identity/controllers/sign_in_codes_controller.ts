import type { HttpContext } from '@adonisjs/core/http'
import requestSignInCode from '#identity/actions/request_sign_in_code'
import { signInCodeValidator } from '#identity/validators/identity_validators'

export default class SignInCodesController {
  async create({ inertia, session }: HttpContext) {
    return inertia.render('identity/sign_in', { phone: session.get('sign_in_phone') ?? '' })
  }

  async store({ i18n, request, response, session }: HttpContext) {
    const { phone } = await request.validateUsing(signInCodeValidator)

    await requestSignInCode(phone, i18n)
    session.put('sign_in_phone', phone)
    return response.redirect().toPath('/sign-in/code')
  }
}
