import { DateTime } from 'luxon'
import type SignIn from '#identity/models/sign_in'

/** Remembers when and from where somebody was here last, and how long they were away; once a minute. */
export default async function notePresence(signIn: SignIn, address: string) {
  const now = DateTime.now()
  const pause = Math.floor(now.diff(signIn.lastSeenAt).as('minutes'))
  if (pause < 1) return
  const longestPause = Math.max(signIn.longestPause, pause)
  await signIn.merge({ lastSeenAt: now, address, longestPause }).save()
}
