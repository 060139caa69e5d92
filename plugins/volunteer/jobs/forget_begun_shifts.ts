import { DateTime } from 'luxon'
import { removeDocument } from '#core/search'
import Shift from '../models/shift.ts'

/** Nobody can sign up any more, so nobody needs to find it. A week covers any standstill. */
export default async function forgetBegunShifts() {
  const now = DateTime.now()
  const begun = await Shift.query()
    .whereHas('session', (session) =>
      session.whereBetween('starts_at', [now.minus({ weeks: 1 }).toJSDate(), now.toJSDate()])
    )
    .orderBy('id')
  for (const { id } of begun) await removeDocument('volunteer', 'shift', id)
}
