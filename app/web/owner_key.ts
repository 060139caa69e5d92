import type { HttpContext } from '@adonisjs/core/http'
import fingerprint from '#identity/fingerprint'

const LENGTH = 16

/**
 * By what a device tells whose it is what waits there to be sent: the same for one person at every sign-in, and
 * another while somebody acts for them; empty for guests. It leads to nobody.
 */
export default function ownerKey({ representation, visitor }: HttpContext) {
  if (!visitor) return ''
  return fingerprint([visitor.id, representation?.representativeId].join()).slice(0, LENGTH)
}
