import type { Device } from '#identity/device'
import SignIn from '#identity/models/sign_in'
import { digest } from '#identity/sealed'

/**
 * Whether this number was signed in with on this device before, and its owner has not disowned it. One
 * question to the database whether the number is known or not: how long it takes tells nothing.
 */
export default async function isTrustedDevice(phone: string, device: Device) {
  if (!device.digest) return false
  const signIn = await SignIn.query()
    .where('device_digest', device.digest)
    .whereHas('account', (account) => account.where('phone_digest', digest(phone)))
    .first()
  return signIn !== null
}
