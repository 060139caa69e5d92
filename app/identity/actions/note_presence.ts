import { DateTime } from 'luxon'
import type SignIn from '#identity/models/sign_in'

/** Remembers when and from where somebody was here last; written once a minute. */
export default async function notePresence(signIn: SignIn, address: string) {
  const now = DateTime.now()
  if (signIn.lastSeenAt > now.minus({ minutes: 1 })) return
  await signIn.merge({ lastSeenAt: now, address }).save()
}
