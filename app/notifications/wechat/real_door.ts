import { askGateway, orNothing } from '#notifications/channels/ask_gateway'
import type { WechatSettings } from '#notifications/channels/wechat_channel'
import type { WechatDoor } from '#notifications/wechat/door'

/** Any scene will do, as long as it is the same for one template. */
const SCENE = '1'

/**
 * The pages of an official account: sign-in without a question (`snsapi_base`), and the one-time subscription.
 * Both open within WeChat alone.
 */
export default function realDoor(settings: WechatSettings): WechatDoor {
  const { appId: appid, appSecret: secret, endpoint, home, pages, patience, template } = settings
  return {
    authorisation: (state) =>
      address(pages.authorisation, {
        appid,
        redirect_uri: `${home}/messages/wechat/link/return`,
        response_type: 'code',
        scope: 'snsapi_base',
        state,
      }),
    consent: (state) =>
      address(pages.consent, {
        action: 'get_confirm',
        appid,
        scene: SCENE,
        template_id: template,
        redirect_url: `${home}/messages/wechat/consent/return`,
        reserved: state,
      }),
    openidFor: (code) =>
      orNothing(async () => {
        const query = { appid, secret, code, grant_type: 'authorization_code' }
        const url = `${endpoint}/sns/oauth2/access_token?${new URLSearchParams(query)}`
        const { openid } = await askGateway({ url, patience })
        return typeof openid === 'string' ? openid : null
      }),
  }
}

/** WeChat asks for this end of the address. */
function address(page: string, query: Record<string, string>) {
  return `${page}?${new URLSearchParams(query)}#wechat_redirect`
}
