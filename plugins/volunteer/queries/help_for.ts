import { Exception } from '@adonisjs/core/exceptions'
import type { Person, Territory } from '#core/people'
import Need from '../models/need.ts'
import type Service from '../models/service.ts'
import type { ConfirmedAs } from '../models/service_record.ts'
import TeamMember from '../models/team_member.ts'
import Task from '../models/task.ts'
import serviceWithin from './service_within.ts'

/** A service and what its viewer is in it; whoever is neither helped nor leads the team does not find it. */
export default async function helpFor(community: Territory, person: Person, enrolmentId: string) {
  const service = await serviceWithin(community, enrolmentId)
  const as = await partIn(service, person)
  if (as === null) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
  return { service, as }
}

async function partIn({ shift: { taskId } }: Service, { id }: Person): Promise<ConfirmedAs | null> {
  if (taskId === null) return null
  const need = await Need.query()
    .where('person_id', id)
    .whereHas('answer', (answer) => answer.where('task_id', taskId))
    .first()
  if (need) return 'beneficiary'

  const task = await Task.findOrFail(taskId)
  if (task.teamId === null) return null
  const leader = await TeamMember.query()
    .where({ teamId: task.teamId, personId: id, part: 'leader' })
    .whereNotNull('joined_at')
    .whereNull('left_at')
    .first()
  return leader ? 'leader' : null
}
