import type { WechatDoor } from '#notifications/wechat/door'

const page = '/development/wechat'

/** Without WeChat a page of our own asks in its place, and the code that it gives is the id itself. */
const standInDoor: WechatDoor = {
  authorisation: (state) => `${page}?${new URLSearchParams({ wish: 'link', state })}`,
  consent: (state) => `${page}?${new URLSearchParams({ wish: 'consent', state })}`,
  openidFor: async (code) => (/^o[\w-]{8,40}$/.test(code) ? code : null),
}

export default standInDoor
