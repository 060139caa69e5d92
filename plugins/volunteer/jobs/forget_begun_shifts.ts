import { DateTime } from 'luxon'
import { removeDocument } from '#core/search'
import type { WorkContext } from '#core/work'
import Shift from '../models/shift.ts'

/** Nobody can sign up any more, so nobody needs to find it. A week covers any standstill. */
export default async function forgetBegunShifts({ territory }: WorkContext) {
  const now = DateTime.now()
  const begun = await Shift.within(territory)
    .whereHas('session', (session) =>
      session.whereBetween('starts_at', [now.minus({ weeks: 1 }).toJSDate(), now.toJSDate()])
    )
    .orderBy('id')
  for (const { id } of begun) await removeDocument('volunteer', 'shift', id)
}
