import { createHash, createHmac, randomUUID } from 'node:crypto'

/** Where the account of this installation at Alibaba Cloud is found, and its key. */
export type CloudAccount = { endpoint: string; keyId: string; keySecret: string; patience: number }

/** What is asked for, such as `SendSms`, and with which parameters. */
type Asked = { action: string; parameters: Record<string, string> }

/** A question in the API of 2017-05-25, signed as ACS3-HMAC-SHA256: the gateway takes nothing that was changed on the way. */
export default function signedRequest(
  { action, parameters }: Asked,
  { endpoint, keyId, keySecret, patience }: CloudAccount
) {
  const query = sortedQuery(parameters)
  const headers = {
    'host': new URL(endpoint).host,
    'x-acs-action': action,
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
