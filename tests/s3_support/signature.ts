import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Keys = { keyId: string; keySecret: string; region: string }

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[^/]+\/s3\/aws4_request), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

/** What is wrong with the signature of a request (AWS Signature Version 4), as the code that S3 answers; null if nothing. */
export default function faultOfSignature(request: IncomingMessage, body: Buffer, keys: Keys) {
  const [, keyId, scope, signed, signature] = form.exec(request.headers.authorization ?? '') ?? []
  if (!signature) return 'AccessDenied'
  if (keyId !== keys.keyId) return 'InvalidAccessKeyId'

  const told = header(request, 'x-amz-content-sha256')
  if (told !== 'UNSIGNED-PAYLOAD' && told !== sha256(body)) return 'XAmzContentSHA256Mismatch'

  const text = [
    'AWS4-HMAC-SHA256',
    header(request, 'x-amz-date'),
    scope,
    sha256(canonical(request, signed)),
  ].join('\n')
  const key = [...scope.split('/')].reduce(hmac, Buffer.from(`AWS4${keys.keySecret}`))
  return hmac(key, text).toString('hex') === signature ? null : 'SignatureDoesNotMatch'
}

/** The request as both sides write it down. */
function canonical(request: IncomingMessage, signed: string) {
  const [path, query = ''] = request.url!.split('?')
  const pairs = query.split('&').filter(Boolean)
  const named = signed.split(';').map((name) => `${name}:${header(request, name)}\n`)
  return [
    request.method,
    path,
    pairs
      .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
      .sort()
      .join('&'),
    named.join(''),
    signed,
    header(request, 'x-amz-content-sha256'),
  ].join('\n')
}

function header({ headers }: IncomingMessage, name: string) {
  return String(headers[name] ?? '').trim()
}

function sha256(content: string | Buffer) {
  return createHash('sha256').update(content).digest('hex')
}

function hmac(key: Buffer, text: string) {
  return createHmac('sha256', key).update(text).digest()
}
