import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import { transaction } from '#core/database'
import { openSession } from '#core/enrolment'
import type { Territory } from '#core/people'
import Shift from '../models/shift.ts'
import openTask from '../queries/open_task.ts'
import type { ShiftPlan } from '../validators/shift_validator.ts'
import indexShift from './index_shift.ts'
import settlePlan from './settle_plan.ts'

/** Plans a new shift and opens its session. */
export default async function addShift(territory: Territory, plan: ShiftPlan) {
  const { description, session, territoryId } = await settlePlan(territory, plan)
  const task = plan.task ? await openTask(territory, plan.task) : null
  const publishedAt = plan.visibility === 'published' ? DateTime.now() : null

  return transaction(async (client) => {
    const id = uuid()
    const place = { pluginId: 'volunteer', territoryId, href: `/volunteer/shifts/${id}` }
    const { id: sessionId } = await openSession({ ...session, ...place })
    const shift = await Shift.create(
      {
        ...description,
        ...{ id, territoryId, sessionId, publishedAt },
        taskId: task?.id ?? null,
        reward: task?.reward ?? 'points',
      },
      { client }
    )
    await shift.load('session')
    await indexShift(shift)
    return shift
  })
}
