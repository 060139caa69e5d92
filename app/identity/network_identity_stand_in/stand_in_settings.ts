import { sm2 } from 'sm-crypto-v2'
import type { NetworkIdentitySettings } from '#config/network_identity'
import env from '#start/env'

type Keys = Record<'ours' | 'theirs', { publicKey: string; privateKey: string }>

let keys: Keys | undefined
let settings: NetworkIdentitySettings | undefined

/** Two pairs of SM2 keys, made when they are first needed and gone with the process. */
export function standInKeys() {
  keys ??= { ours: sm2.generateKeyPairHex(), theirs: sm2.generateKeyPairHex() }
  return keys
}

/** How the stand-in is reached: over HTTP, as the real one is, at this very server. */
export function standInSettings() {
  settings ??= {
    organisation: '00000000',
    application: '0001',
    privateKey: standInKeys().ours.privateKey,
    servicePublicKey: standInKeys().theirs.publicKey,
    gateway: `http://${reachable(env.get('HOST'))}:${env.get('PORT')}/development/network-identity`,
    timeout: 2_000,
  }
  return settings
}

/** Whoever listens everywhere is found at home. */
function reachable(host: string) {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}
