import { DateTime } from 'luxon'
import { notify } from '#core/notifications'
import type { WorkContext } from '#core/work'
import volunteer from '../plugin.ts'
import helpJustOver from '../queries/help_just_over.ts'

/** Whoever was helped is asked, once for each helper, whether they came and for how long. */
export default async function askWhoWasHelped({ territory }: WorkContext) {
  for (const { enrolmentId, need, shift } of await helpJustOver(territory, DateTime.now())) {
    await notify(volunteer, {
      kind: 'help_to_confirm',
      personId: need.personId,
      territoryId: shift.territoryId,
      reference: enrolmentId,
      values: { title: need.title },
      href: `/volunteer/needs/${need.id}`,
    })
  }
}
