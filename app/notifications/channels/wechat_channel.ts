import { askGateway, orLater } from '#notifications/channels/ask_gateway'
import {
  delivered,
  later,
  refused,
  type Channel,
  type Message,
  type Outcome,
} from '#notifications/channels/channel'

export type WechatSettings = {
  /** Such as `https://api.weixin.qq.com`. */
  endpoint: string
  appId: string
  appSecret: string
  /** A template with the two places `thing1` (title) and `thing2` (text). */
  template: string
  /** The pages within WeChat where somebody says who they are, and agrees to a message. */
  pages: { authorisation: string; consent: string }
  home: string
  patience: number
}

type Answer = Record<string, unknown>

/** A place called `thing` in a template takes 20 signs. */
const MOST = 20
const tokenIsOver = new Set([40001, 40014, 42001])
/** Busy, or too often in a minute or a day. */
const passing = new Set([-1, 45009, 45011, 45047, 48003])

/** Messages of an official account in WeChat, to whoever follows it. */
export default function wechatChannel(settings: WechatSettings): Channel {
  const tokens = tokensOf(settings)
  return (message) =>
    orLater(async () => {
      const answer = await send(message, await tokens.present(), settings)
      if (!tokenIsOver.has(Number(answer.errcode))) return outcomeOf(answer)
      return outcomeOf(await send(message, await tokens.renewed(), settings))
    })
}

function send({ path, recipient, text, title }: Message, token: string, settings: WechatSettings) {
  const { endpoint, home, patience, template } = settings
  const body = {
    touser: recipient,
    template_id: template,
    url: `${home}${path}`,
    data: { thing1: { value: cut(title) }, thing2: { value: cut(text) } },
  }
  return askGateway({
    url: `${endpoint}/cgi-bin/message/template/send?access_token=${encodeURIComponent(token)}`,
    init: { method: 'POST', body: JSON.stringify(body) },
    patience,
  })
}

function outcomeOf({ errcode, msgid }: Answer): Outcome {
  if (errcode === 0) return delivered(msgid)
  if (typeof errcode !== 'number') return later('malformed')
  return passing.has(errcode) ? later(`wechat_${errcode}`) : refused(`wechat_${errcode}`)
}

/** The token is good for two hours, and the stable kind is the same for all who ask for it. */
function tokensOf({ appId, appSecret, endpoint, patience }: WechatSettings) {
  let kept = { token: '', until: 0 }

  async function ask(isForced: { force_refresh?: true }) {
    const form = { grant_type: 'client_credential', appid: appId, secret: appSecret, ...isForced }
    const { access_token: token, expires_in: seconds } = await askGateway({
      url: `${endpoint}/cgi-bin/stable_token`,
      init: { method: 'POST', body: JSON.stringify(form) },
      patience,
    })
    kept = { token: String(token ?? ''), until: Date.now() + (Number(seconds ?? 0) - 300) * 1000 }
    return kept.token
  }
  return {
    present: async () => (kept.until > Date.now() ? kept.token : ask({})),
    renewed: () => ask({ force_refresh: true }),
  }
}

function cut(text: string) {
  const signs = [...text]
  return signs.length > MOST ? `${signs.slice(0, MOST - 1).join('')}…` : text
}
