import { createHash, createHmac, randomUUID } from 'node:crypto'
import { askGateway, orLater } from '#notifications/channels/ask_gateway'
import {
  delivered,
  later,
  refused,
  type Channel,
  type Message,
} from '#notifications/channels/channel'

export type SmsSettings = {
  /** Such as `https://dysmsapi.aliyuncs.com`. */
  endpoint: string
  keyId: string
  keySecret: string
  /** The name in 【】 that the operator has approved. */
  signName: string
  /** The approved template for each kind of message. */
  templates: Record<Message['kind'], string>
  patience: number
}

/** What the gateway says when it, or the phone, has had enough for now. */
const passing = /^(Throttling|ServiceUnavailable|InternalError|isp\.|isv\.(BUSINESS|DAY)_LIMIT)/

/** Text messages through a gateway with Alibaba Cloud's API for them (SendSms, 2017-05-25). */
export default function smsChannel(settings: SmsSettings): Channel {
  return (message) =>
    orLater(async () => {
      const { Code: code, BizId: receipt } = await askGateway(signedRequest(message, settings))
      if (code === 'OK') return delivered(receipt)
      if (typeof code !== 'string') return later('malformed')
      return passing.test(code) ? later(code) : refused(code)
    })
}

/** Signed as ACS3-HMAC-SHA256: the gateway takes nothing that was changed on the way. */
function signedRequest({ kind, recipient, values }: Message, settings: SmsSettings) {
  const { endpoint, keyId, keySecret, patience, signName, templates } = settings
  const query = sortedQuery({
    PhoneNumbers: recipient,
    SignName: signName,
    TemplateCode: templates[kind],
    TemplateParam: JSON.stringify(values),
  })
  const headers = {
    'host': new URL(endpoint).host,
    'x-acs-action': 'SendSms',
    'x-acs-content-sha256': sha256(''),
    'x-acs-date': new Date().toISOString().replace(/\.\d+/, ''),
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-version': '2017-05-25',
  }
  const names = Object.keys(headers).join(';')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  const canonical = ['POST', '/', query, lines.join(''), names, sha256('')].join('\n')
  const signature = createHmac('sha256', keySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex')
  const authorization = `ACS3-HMAC-SHA256 Credential=${keyId},SignedHeaders=${names},Signature=${signature}`
  return {
    url: `${endpoint}/?${query}`,
    init: { method: 'POST', headers: { ...headers, authorization } },
    patience,
  }
}

function sortedQuery(parameters: Record<string, string>) {
  return Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join('&')
}

/** RFC 3986: more is encoded than JavaScript does by itself. */
function encoded(text: string) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
