import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import env from '#start/env'

/** Encrypts a sensitive value for storage (AES-256-GCM, a fresh nonce each time). */
export function seal(value: string): string {
  return encryption.encrypt(value)
}

/** The value that was sealed. A value that was tampered with is an error, never a wrong answer. */
export function unseal(sealed: string): string {
  const value = encryption.decrypt<string>(sealed)
  if (value === null)
    throw new Error('A sealed value cannot be read with APP_KEY or PREVIOUS_APP_KEYS')
  return value
}

/** A keyed hash, equal for equal values: finds and compares what nobody can read. */
export function digest(value: string): string {
  return createHmac('sha256', indexKey()).update(value).digest('hex')
}

let key: KeyObject | null = null

/** Made once: lists of a hundred thousand people ask for it a million times. */
function indexKey() {
  key ??= createSecretKey((env.get('INDEX_KEY') ?? env.get('APP_KEY')).release(), 'utf8')
  return key
}
