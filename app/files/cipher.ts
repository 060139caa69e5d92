import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

export function newFileKey() {
  return randomBytes(32).toString('base64')
}

/** Nonce, tag and the encrypted bytes, one after the other. */
export function encryptBytes(bytes: Uint8Array, key: string) {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(algorithm, Buffer.from(key, 'base64'), nonce)
  const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), encrypted])
}

/** Throws if so much as one bit was changed. */
export function decryptBytes(bytes: Uint8Array, key: string) {
  const nonce = bytes.subarray(0, NONCE)
  const decipher = createDecipheriv(algorithm, Buffer.from(key, 'base64'), nonce)
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
}
