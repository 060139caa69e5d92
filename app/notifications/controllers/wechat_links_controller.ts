import type { HttpContext } from '@adonisjs/core/http'
import linkWechat from '#notifications/actions/link_wechat'
import { linkReturnValidator } from '#notifications/validators/wechat_validators'
import { isAwaited, sendAway } from '#notifications/wechat/awaited'
import { requireWechat } from '#notifications/wechat/door'

/** To WeChat, to say who one is there, and back. */
export default class WechatLinksController {
  async create({ response, session }: HttpContext) {
    return response.redirect(requireWechat().authorisation(sendAway(session)))
  }

  async show({ i18n, member, request, response, session }: HttpContext) {
    const door = requireWechat()
    const { code = '', state } = await linkReturnValidator.validate(request.qs())

    const openid = isAwaited(session, state) ? await door.openidFor(code) : null
    if (openid) await linkWechat(member, openid)
    session.flash('notice', {
      tone: openid ? 'success' : 'error',
      text: i18n.t(openid ? 'wechat.linked' : 'wechat.not_linked'),
    })
    return response.redirect().toPath('/messages/wechat')
  }
}
