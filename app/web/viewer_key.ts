import type { HttpContext } from '@adonisjs/core/http'
import fingerprint from '#identity/fingerprint'

const LENGTH = 16

/** By what a device tells whose pages it keeps: one for each sign-in, and for whom it acts; it leads to nobody. */
export default function viewerKey({ representation, signIn }: HttpContext) {
  if (!signIn) return 'guest'
  return fingerprint([signIn.id, representation?.id].join()).slice(0, LENGTH)
}
