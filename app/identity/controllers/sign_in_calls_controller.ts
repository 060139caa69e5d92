import type { HttpContext } from '@adonisjs/core/http'
import requestSignInCode from '#identity/actions/request_sign_in_code'
import { deviceOf } from '#identity/device'

/** For whoever gets no text message, or cannot read it. */
export default class SignInCallsController {
  async store(ctx: HttpContext) {
    const { i18n, response, session } = ctx
    const phone = session.get('sign_in_phone')
    if (!phone) return response.redirect().toPath('/sign-in')

    const { id } = await requestSignInCode(phone, { by: 'voice', device: deviceOf(ctx), i18n })
    session.put('sign_in_code', id)
    session.flash('notice', { tone: 'success', text: i18n.t('identity.code.is_calling') })
    return response.redirect().toPath('/sign-in/code')
  }
}
