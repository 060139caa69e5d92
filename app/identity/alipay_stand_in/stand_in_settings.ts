import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { AlipaySettings } from '#config/alipay'
import env from '#start/env'

type Keys = { ours: Pair; alipays: Pair }
type Pair = { publicKey: KeyObject; privateKey: KeyObject }

let keys: Keys | undefined
let settings: AlipaySettings | undefined

/** Two pairs of RSA keys, made when they are first needed and gone with the process. */
export function standInKeys() {
  keys ??= { ours: newPair(), alipays: newPair() }
  return keys
}

/** How the stand-in is reached: over HTTP, as the real one is, at this very server. */
export function standInSettings() {
  settings ??= {
    appId: '2021000000000000',
    privateKey: base64(standInKeys().ours.privateKey, 'pkcs8'),
    alipayPublicKey: base64(standInKeys().alipays.publicKey, 'spki'),
    gateway: `http://${reachable(env.get('HOST'))}:${env.get('PORT')}/development/alipay/gateway`,
    timeout: 2_000,
  }
  return settings
}

function newPair(): Pair {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

function base64(key: KeyObject, type: 'pkcs8' | 'spki') {
  return (key.export({ format: 'der', type } as const) as Buffer).toString('base64')
}

/** Whoever listens everywhere is found at home. */
function reachable(host: string) {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}
