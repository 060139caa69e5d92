import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import { callOffRest, callOffSession } from '#core/enrolment'
import type { Person } from '#core/people'
import { removeDocument } from '#core/search'
import type Shift from '../models/shift.ts'
import restOfSeries from '../queries/rest_of_series.ts'

/** A shift does not take place: whoever signed up is told why, and nobody finds it any more. */
export default async function callOffShift(shift: Shift, reason: string, by: Person) {
  await transaction(async () => {
    await callOffSession(shift.sessionId, reason)
    await removeDocument('volunteer', 'shift', shift.id)
    await recordAct({ ...actOf(shift, by), act: 'volunteer.shift_called_off', reason })
  })
}

/** The same for all that is still to come of the series of a shift; answers how many those were. Expects `session`. */
export async function endSeries(shift: Shift, reason: string, by: Person) {
  const { seriesId } = shift.session
  if (!seriesId) return 0
  return transaction(async () => {
    const rest = await restOfSeries(seriesId)
    const count = await callOffRest(seriesId, reason)
    for (const { id } of rest) await removeDocument('volunteer', 'shift', id)
    await recordAct({
      ...actOf(shift, by),
      act: 'volunteer.series_ended',
      reason,
      after: { shifts: count },
    })
    return count
  })
}

function actOf({ id, territoryId }: Shift, by: Person) {
  return { by, territoryId, subject: { kind: 'shift', id } }
}
