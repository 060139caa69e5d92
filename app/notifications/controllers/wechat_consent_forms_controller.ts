import type { HttpContext } from '@adonisjs/core/http'
import { rememberWechatConsent } from '#notifications/actions/remember_wechat_consents'
import isLinkedTo from '#notifications/queries/is_linked_to'
import { consentReturnValidator } from '#notifications/validators/wechat_validators'
import { isAwaited, sendAway } from '#notifications/wechat/awaited'
import { requireWechat } from '#notifications/wechat/door'

/** To WeChat, to agree to one message, and back. */
export default class WechatConsentFormsController {
  async create({ response, session }: HttpContext) {
    return response.redirect(requireWechat().consent(sendAway(session)))
  }

  async show({ i18n, member, request, response, session }: HttpContext) {
    requireWechat()
    const { action, openid, reserved } = await consentReturnValidator.validate(request.qs())

    const isTheirs = isAwaited(session, reserved) && (await isLinkedTo(member, openid))
    const isGiven = isTheirs && action === 'confirm'
    if (isGiven) await rememberWechatConsent(member, reserved!)
    session.flash('notice', {
      tone: isGiven ? 'success' : 'warning',
      text: i18n.t(isGiven ? 'wechat.agreed' : 'wechat.not_agreed'),
    })
    return response.redirect().toPath('/messages/wechat')
  }
}
