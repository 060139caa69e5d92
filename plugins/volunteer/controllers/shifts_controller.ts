import type { HttpContext } from '@adonisjs/core/http'
import type { Person } from '#core/people'
import isGuardian from '../is_guardian.ts'
import type Shift from '../models/shift.ts'
import obstaclesFor from '../obstacles.ts'
import crowdIn from '../queries/crowd_in.ts'
import fitnessOf from '../queries/fitness_of.ts'
import openShifts from '../queries/open_shifts.ts'
import publishedShift from '../queries/published_shift.ts'
import refusalsFor from '../queries/refusals_for.ts'
import ShiftTransformer from '../transformers/shift_transformer.ts'

export default class ShiftsController {
  async index({ community, inertia, visitor }: HttpContext) {
    const shifts = await openShifts(community).limit(50)
    const crowd = await crowdIn(community, shifts, visitor)
    return inertia.render('volunteer/shifts/index', {
      shifts: shifts.map((shift) => new ShiftTransformer(shift).forList(crowd)),
      isMember: visitor !== null,
    })
  }

  async show({ community, inertia, params, representation, visitor }: HttpContext) {
    const shift = await publishedShift(community, params.id)
    const others = await openShifts(community).whereNot('volunteer_shifts.id', shift.id).limit(3)
    const crowd = await crowdIn(community, [shift, ...others], visitor)
    return inertia.render('volunteer/shifts/show', {
      shift: new ShiftTransformer(shift).forResident(crowd),
      refusals: await refusalsFor(shift, visitor),
      others: others.map((other) => new ShiftTransformer(other).forList(crowd)),
      isMember: visitor !== null,
      obstacles: visitor ? await obstaclesAt(shift, visitor, isGuardian(representation)) : [],
    })
  }
}

async function obstaclesAt(shift: Shift, visitor: Person, isGuardianHere: boolean) {
  return obstaclesFor(shift.task, await fitnessOf(visitor, isGuardianHere))
}
