import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every app on a phone understands it: SHA-1, six digits, half a minute. */
const form = { algorithm: 'SHA1', digits: 6, period: 30 }

export function newSecret() {
  return new Secret({ size: 20 }).base32
}

/** The `otpauth://` address that the app on the phone scans. */
export function addressOf(secret: string, { issuer, label }: { issuer: string; label: string }) {
  return new TOTP({ ...form, issuer, label, secret }).toString()
}

/** The half minute, counted from 1970, whose code was typed, or null. Clocks may differ by one. */
export function stepOf(secret: string, typed: string) {
  const totp = new TOTP({ ...form, secret })
  const distance = totp.validate({ token: typed, window: 1 })
  return distance === null ? null : totp.counter() + distance
}
