import { DateTime } from 'luxon'
import SignIn from '#identity/models/sign_in'

/** A session lives that long after the last request (config/session.ts). */
const DAYS_ALIVE = 30

/** The sign-in with this id, if it is open and of this account. */
export function openSignIn(accountId: string, id: string) {
  return open(accountId).whereRaw('id::text = ?', [id]).first()
}

/** Where an account is signed in now, the latest seen first. */
export default function signInsOf(accountId: string) {
  return open(accountId)
    .where('last_seen_at', '>', DateTime.now().minus({ days: DAYS_ALIVE }).toJSDate())
    .orderBy([
      { column: 'last_seen_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
}

/** The latest sign-in of an account on a device: one that it has been used on before. */
export async function knownDevice(accountId: string, digest: string | null) {
  if (!digest) return null
  return SignIn.query().where({ accountId, deviceDigest: digest }).orderBy('id', 'desc').first()
}

function open(accountId: string) {
  return SignIn.query().where({ accountId }).whereNull('ended_at')
}
