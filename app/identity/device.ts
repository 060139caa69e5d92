import { randomBytes } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import fingerprint from '#identity/fingerprint'

const cookie = 'device'
const token = /^[\w-]{43}$/

/** From where somebody comes: what the browser says that it is, its address, and its token's hash. */
export type Device = { name: string | null; address: string; digest: string | null }

/** The device of a request; without a digest where nobody has signed in on it yet. */
export function deviceOf({ request }: HttpContext): Device {
  const kept = request.plainCookie(cookie, { encoded: false })
  const isToken = typeof kept === 'string' && token.test(kept)
  return {
    name: request.header('user-agent')?.slice(0, 200) ?? null,
    address: request.ip(),
    digest: isToken ? fingerprint(kept) : null,
  }
}

/** The device of a request, which from now on is known again by a token that nobody can guess. */
export function rememberedDevice(ctx: HttpContext) {
  const device = deviceOf(ctx)
  if (device.digest) return { ...device, digest: device.digest }

  const made = randomBytes(32).toString('base64url')
  ctx.response.plainCookie(cookie, made, { encode: false })
  return { ...device, digest: fingerprint(made) }
}
