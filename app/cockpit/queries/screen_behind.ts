import { DateTime } from 'luxon'
import DisplayScreen from '#cockpit/models/display_screen'
import fingerprint from '#identity/fingerprint'

/** The open screen that this token belongs to, or a 404. Notes to the minute that it is still looked at. */
export default async function screenBehind(token: string) {
  const screen = await DisplayScreen.query()
    .where('token_digest', fingerprint(String(token)))
    .whereNull('revoked_at')
    .where('expires_at', '>', new Date())
    .preload('territory')
    .firstOrFail()

  const minute = DateTime.now().startOf('minute')
  if (!screen.seenAt || screen.seenAt < minute) await screen.merge({ seenAt: minute }).save()
  return screen
}
