import type { Person } from '#core/people'
import { Unfit } from '../errors.ts'
import type Shift from '../models/shift.ts'
import Task from '../models/task.ts'
import obstaclesFor from '../obstacles.ts'
import fitnessOf from '../queries/fitness_of.ts'

/** Throws what stands in the way of helping with a shift, with the way out. */
export default async function refuseUnfit(
  { taskId }: Shift,
  person: Person,
  isGuardianHere: boolean
) {
  const demands = taskId
    ? await Task.query().where('id', taskId).preload('training').preload('team').firstOrFail()
    : null
  const [obstacle] = obstaclesFor(demands, await fitnessOf(person, isGuardianHere))
  if (obstacle) throw new Unfit(obstacle.code, obstacle.values)
}
