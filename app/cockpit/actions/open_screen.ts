import { randomBytes } from 'node:crypto'
import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import DisplayScreen from '#cockpit/models/display_screen'
import transaction from '#core/transaction'
import fingerprint from '#identity/fingerprint'
import type Territory from '#territories/models/territory'

type NewScreen = { name: string; days: number; by: { id: string } }

/** Opens a screen and returns its token, which is never shown again. */
export default async function openScreen(place: Territory, { by, days, name }: NewScreen) {
  const token = randomBytes(32).toString('base64url')
  await transaction(async (client) => {
    const screen = await DisplayScreen.create(
      {
        territoryId: place.id,
        name,
        tokenDigest: fingerprint(token),
        openedById: by.id,
        expiresAt: DateTime.now().plus({ days }),
      },
      { client }
    )
    await recordAct({
      act: 'cockpit.screen_opened',
      by,
      subject: { kind: 'display_screen', id: screen.id },
      territoryId: place.id,
      after: { name, days },
    })
  })
  return token
}
