import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { usesDevelopmentChannel } from '#config/messages'
import fingerprint from '#identity/fingerprint'
import { standInValidator } from '#notifications/validators/wechat_validators'

const LENGTH = 27

/** Stands in for the pages of WeChat; in production there is nothing here. */
export default class DevelopmentWechatController {
  async show({ inertia, request, visitor }: HttpContext) {
    if (!usesDevelopmentChannel) throw new Exception('Not found', { status: 404 })
    const { state = '', wish = 'link' } = await standInValidator.validate(request.qs())

    const openid = `o${fingerprint(visitor?.id ?? '').slice(0, LENGTH)}`
    return inertia.render('development/wechat', { wish, openid, ...waysBack[wish](openid, state) })
  }
}

const back = (wish: string, query: Record<string, string>) =>
  `/messages/wechat/${wish}/return?${new URLSearchParams(query)}`

const waysBack = {
  link: (openid: string, state: string) => ({
    agree: back('link', { code: openid, state }),
    decline: back('link', { state }),
  }),
  consent: (openid: string, reserved: string) => ({
    agree: back('consent', { openid, action: 'confirm', reserved }),
    decline: back('consent', { openid, action: 'cancel', reserved }),
  }),
}
