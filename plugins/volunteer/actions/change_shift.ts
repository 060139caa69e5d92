import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { changeSession } from '#core/enrolment'
import type { Territory } from '#core/people'
import { ShiftCalledOff, ShiftStarted } from '../errors.ts'
import Shift from '../models/shift.ts'
import type { ShiftPlan } from '../validators/shift_validator.ts'
import indexShift from './index_shift.ts'
import settlePlan from './settle_plan.ts'

/** Plans a shift anew, as long as it has not begun. Who has signed up stays signed up. */
export default async function changeShift(territory: Territory, shift: Shift, plan: ShiftPlan) {
  const { description, session } = await settlePlan(territory, plan)

  return transaction(async (client) => {
    const locked = await Shift.query({ client })
      .where('id', shift.id)
      .preload('session')
      .forUpdate()
      .firstOrFail()
    if (locked.session.hasStarted) throw new ShiftStarted()
    if (locked.session.isCancelled) throw new ShiftCalledOff()

    await changeSession(locked.sessionId, session)
    const publishedAt =
      plan.visibility === 'published' ? (locked.publishedAt ?? DateTime.now()) : null
    await locked.merge({ ...description, publishedAt }).save()
    await locked.load('session')
    await indexShift(locked)
    return locked
  })
}
