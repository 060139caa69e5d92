import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import DisplayScreen from '#cockpit/models/display_screen'
import transaction from '#core/transaction'

/** From now on its address shows nothing. Who revokes what is revoked changes nothing. */
export default async function revokeScreen({ id }: DisplayScreen, by: { id: string }) {
  await transaction(async (client) => {
    const screen = await DisplayScreen.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (screen.revokedAt) return

    await screen.merge({ revokedAt: DateTime.now(), revokedById: by.id }).save()
    await recordAct({
      act: 'cockpit.screen_revoked',
      by,
      subject: { kind: 'display_screen', id },
      territoryId: screen.territoryId,
    })
  })
}
