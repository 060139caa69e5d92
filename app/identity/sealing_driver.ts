import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { MessageBuilder, type Secret } from '@adonisjs/core/helpers'
import { base64UrlDecode, base64UrlEncode } from '@boringnode/encryption/base64'
import { AES256GCM } from '@boringnode/encryption/drivers/aes_256_gcm'
import type { CypherText, EncryptOptions } from '@boringnode/encryption/types'

const CIPHER = 'aes-256-gcm'
const VERSION = 'v1:'
const NONCE_BYTES = 12
const tagged = { authTagLength: 16 }

type Key = string | Secret<string>

/**
 * The driver `aes256gcm` of the framework, which hands its key over as bytes: Node then makes a key of them for
 * each value, and that takes three times as long as to seal it. Here the key is made once. What one writes the
 * other reads; all that is not the plain sealing of a value is left to it.
 */
export default class SealingDriver extends AES256GCM {
  #id: string
  #key: KeyObject

  constructor({ id, key }: { id: string; key: Key }) {
    super({ id, key })
    this.#id = id
    const empty = Buffer.alloc(0)
    const derived = hkdfSync('sha256', this.cryptoKey, empty, `${CIPHER}:${VERSION}${id}`, 32)
    this.#key = createSecretKey(Buffer.from(derived))
  }

  override encrypt(
    payload: unknown,
    options?: EncryptOptions | string | number,
    purpose?: string
  ): CypherText {
    if (options !== undefined && typeof options === 'object') return super.encrypt(payload, options)
    if (options !== undefined || purpose !== undefined)
      return super.encrypt(payload, options, purpose)

    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv(CIPHER, this.#key, nonce, tagged)
    const message = new MessageBuilder().build(payload)
    const sealed = Buffer.concat([cipher.update(message), cipher.final()])
    const parts = [sealed, nonce, cipher.getAuthTag()].map((part) => base64UrlEncode(part))
    return this.computeReturns([this.#id, `${VERSION}${parts[0]}`, parts[1], parts[2]])
  }

  override decrypt<T>(value: string, purpose?: string): T | null {
    const parts = typeof value === 'string' ? value.split(this.separator) : []
    const [id, sealed, nonce, tag] = parts
    const isOurs = parts.length === 4 && id === this.#id && sealed.startsWith(VERSION)
    if (!isOurs || purpose !== undefined) return super.decrypt<T>(value, purpose)
    try {
      return this.#open<T>([sealed.slice(VERSION.length), nonce, tag])
    } catch {
      return null
    }
  }

  #open<T>(parts: string[]): T | null {
    const [sealed, nonce, tag] = parts.map((part) => base64UrlDecode(part)!)
    const decipher = createDecipheriv(CIPHER, this.#key, nonce, tagged)
    decipher.setAuthTag(tag)
    return new MessageBuilder().verify<T>(
      Buffer.concat([decipher.update(sealed), decipher.final()])
    )
  }
}
