import { createHash, createHmac } from 'node:crypto'
import type { Received } from '#notifications/tests/gateways'

/** The gateway's own way of checking a signature (ACS3-HMAC-SHA256). */
export default function isSigned({ headers, method, query }: Received, secret: string) {
  const [, names, signature] = /SignedHeaders=([^,]+),Signature=(\w+)/.exec(headers.authorization)!
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (sign) => {
      return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
    })
  const sorted = [...query].sort(([a], [b]) => (a < b ? -1 : 1))
  const canonical = [
    method,
    '/',
    sorted.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&'),
    names
      .split(';')
      .map((name) => `${name}:${headers[name]}\n`)
      .join(''),
    names,
    headers['x-acs-content-sha256'],
  ].join('\n')
  const hashed = createHash('sha256').update(canonical).digest('hex')
  const expected = createHmac('sha256', secret).update(`ACS3-HMAC-SHA256\n${hashed}`).digest('hex')
  return signature === expected
}
