import { AlipayRequestError, AlipaySdk } from 'alipay-sdk'
import { delivered, later, refused, type Channel } from '#notifications/channels/channel'

export type AlipaySettings = {
  /** Such as `https://openapi.alipay.com/gateway.do`. */
  gateway: string
  appId: string
  privateKey: string
  alipayPublicKey: string
  /** A template with the two places `keyword1` (title) and `keyword2` (text). */
  template: string
  home: string
  patience: number
}

const COLOUR = '#1f2a24'

/** Messages of a life account in Alipay, to whoever follows it. Its answers are signed. */
export default function alipayChannel(settings: AlipaySettings): Channel {
  const { alipayPublicKey, appId, gateway, home, patience, privateKey, template } = settings
  const sdk = new AlipaySdk({
    ...{ appId, privateKey, alipayPublicKey, gateway },
    ...{ keyType: 'PKCS8', timeout: patience },
  })
  return async ({ path, recipient, text, title }) => {
    const context = {
      head_color: COLOUR,
      url: `${home}${path}`,
      action_name: title,
      keyword1: { color: COLOUR, value: title },
      keyword2: { color: COLOUR, value: text },
    }
    const bizContent = {
      to_user_id: recipient,
      template: { template_id: template, context },
    }
    try {
      const answer = await sdk.exec(
        'alipay.open.public.message.single.send',
        { bizContent },
        { validateSign: true }
      )
      return outcomeOf(answer)
    } catch (error) {
      if (error instanceof AlipayRequestError) return later(reasonOf(error))
      throw error
    }
  }
}

/** 10000 is success, 20000 a gateway in trouble, all else has a reason of its own. */
function outcomeOf(answer: { code?: string; subCode?: string; traceId?: string }) {
  const { code, subCode, traceId } = answer
  if (code === '10000') return delivered(traceId)
  const reason = `alipay_${subCode ?? code}`
  const isPassing = code === '20000' || /limit|system|busy/i.test(subCode ?? '')
  return isPassing ? later(reason) : refused(reason)
}

function reasonOf({ message }: AlipayRequestError) {
  if (/验签/.test(message)) return 'signature'
  if (/格式/.test(message)) return 'malformed'
  if (/status/.test(message)) return 'http'
  return /timeout/i.test(message) ? 'timeout' : 'unreachable'
}
