import { sm2 } from 'sm-crypto-v2'

/** What is sent either way: a text of JSON, and the signature of whoever wrote it. */
export type Envelope = { message: string; signature: string }

/** SM2 with SM3 and the customary identity 1234567812345678 (GM/T 0009), as the service's own cryptography. */
const how = { hash: true, der: true }

export function signEnvelope(content: object, privateKey: string): Envelope {
  const message = JSON.stringify(content)
  return { message, signature: sm2.doSignature(message, privateKey, how) }
}

/** What an envelope says, if whoever holds the key to `publicKey` signed it; else null. */
export function openEnvelope(received: unknown, publicKey: string) {
  if (!isEnvelope(received)) return null
  return isSigned(received, publicKey) ? parse(received.message) : null
}

function isEnvelope(received: unknown): received is Envelope {
  const { message, signature } = (received ?? {}) as Partial<Envelope>
  return typeof message === 'string' && typeof signature === 'string'
}

function isSigned({ message, signature }: Envelope, publicKey: string) {
  try {
    return sm2.doVerifySignature(message, signature, publicKey, how)
  } catch {
    // What is no signature at all is thrown by the library.
    return false
  }
}

function parse(message: string) {
  const content: unknown = JSON.parse(message)
  return content && typeof content === 'object' ? (content as Record<string, unknown>) : null
}
