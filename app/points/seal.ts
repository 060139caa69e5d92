import {
  createPrivateKey,
  createPublicKey,
  hash,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { promisify } from 'node:util'
import env from '#start/env'

/** What a seal says: these many transfers, from one id to another, have this root. Hashes are hexadecimal. */
export type Statement = {
  no: number
  firstId: number
  lastId: number
  transfers: number
  /** The hash of the statement before; zeros for the first. */
  previous: string
  root: string
  at: string
}

/** A statement and who signed it: an Ed25519 key (32 bytes) and signature, hexadecimal. */
export type Seal = Statement & { publicKey: string; signature: string }

export const beforeTheFirst = '0'.repeat(64)

/** What is signed, and what the next seal has the hash of: JSON with its keys in the order of the alphabet. */
function textOf({ at, firstId, lastId, no, previous, root, transfers }: Statement) {
  return JSON.stringify({ at, firstId, lastId, no, previous, root, transfers })
}

export function hashOfStatement(statement: Statement) {
  return hash('sha256', textOf(statement), 'hex')
}

export function sealed(statement: Statement): Seal {
  const key = sealKey()
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return {
    ...statement,
    publicKey: Buffer.from(x!, 'base64url').toString('hex'),
    signature: sign(null, Buffer.from(textOf(statement)), key).toString('hex'),
  }
}

const verifyBeside = promisify(verify)

/** Found out beside the thread that asks, since an audit asks it of a hundred thousand seals in a year. */
export async function isSignatureRight({ publicKey, signature, ...statement }: Seal) {
  const key = keyIn(publicKey)
  const text = Buffer.from(textOf(statement))
  return key !== null && verifyBeside(null, text, key, Buffer.from(signature, 'hex'))
}

/** Most seals have the key of the one before. */
let last: { publicKey: string; key: KeyObject | null } = { publicKey: '', key: null }

function keyIn(publicKey: string) {
  if (publicKey !== last.publicKey) last = { publicKey, key: readKey(publicKey) }
  return last.key
}

function readKey(publicKey: string) {
  const x = Buffer.from(publicKey, 'hex').toString('base64url')
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  } catch {
    // Whatever else stands there in place of a key has signed nothing.
    return null
  }
}

/** How an Ed25519 key of 32 bytes begins as PKCS#8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * The key is in no database and the same on every machine: it follows from a secret of the environment. Who
 * copies or changes the database cannot sign.
 */
function sealKey() {
  const secret = (env.get('POINTS_SEAL_KEY') ?? env.get('APP_KEY')).release()
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'linli points seal', 32))
  return createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' })
}
