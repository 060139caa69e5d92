import type { HttpContext } from '@adonisjs/core/http'
import { unlinkWechat } from '#notifications/actions/link_wechat'
import addressesOf from '#notifications/queries/addresses_of'
import wechatConsentsLeft from '#notifications/queries/wechat_consents_left'
import { requireWechat } from '#notifications/wechat/door'

/** A resident's WeChat: whether it is linked, and how many messages they agreed to. */
export default class WechatController {
  async show({ inertia, member }: HttpContext) {
    requireWechat()
    const addresses = await addressesOf(member)
    const address = addresses.find(({ channel }) => channel === 'wechat')?.address ?? null

    const consents = await wechatConsentsLeft(member)
    return inertia.render('messages/wechat', { address, consents })
  }

  async destroy({ i18n, member, response, session }: HttpContext) {
    await unlinkWechat(member)
    session.flash('notice', { tone: 'success', text: i18n.t('wechat.unlinked') })
    return response.redirect().toPath('/messages/wechat')
  }
}
