import type { HttpContext } from '@adonisjs/core/http'
import rememberWechatConsents from '#notifications/actions/remember_wechat_consents'
import wechatConsentsLeft from '#notifications/queries/wechat_consents_left'
import { consentsValidator } from '#notifications/validators/message_validators'

/** What a page within WeChat tells after it has asked: how many messages somebody agreed to. */
export default class WechatConsentsController {
  async store({ member, request, response }: HttpContext) {
    const { count } = await request.validateUsing(consentsValidator)

    await rememberWechatConsents(member, count)
    return response.json({ left: await wechatConsentsLeft(member) })
  }
}
