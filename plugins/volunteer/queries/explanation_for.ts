import { whyNot } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import { assuranceOf } from '#core/settings'
import type Shift from '../models/shift.ts'
import obstaclesFor, { type Obstacle } from '../obstacles.ts'
import type { Refusal } from '../pages.ts'
import fitnessOf from './fitness_of.ts'
import { refusalView } from './refusals_for.ts'

/**
 * All that keeps a resident from signing up for a shift, in the words that they read themselves; expects the shift's
 * `session`, and `task` with its `training` and `team`.
 */
export default async function explanationFor(
  shift: Shift,
  { community, person }: { community: Territory; person: Person }
): Promise<{ refusals: Refusal[]; obstacles: Obstacle[] }> {
  const refusals = await whyNot(shift.session, person)
  return {
    refusals: [
      ...hidden(shift),
      ...(await tooLittleKnown(community, person)),
      ...refusals.map(refusalView),
    ],
    obstacles: obstaclesFor(shift.task, await fitnessOf(person)),
  }
}

function hidden({ isPublished }: Shift): Refusal[] {
  if (isPublished) return []
  const text = 'volunteer.E_VOLUNTEER_SHIFT_WITHDRAWN'
  return [{ text, way: 'volunteer.explanation.hidden_way', values: {}, href: null }]
}

async function tooLittleKnown(community: Territory, person: Person): Promise<Refusal[]> {
  const needed = await assuranceOf('volunteer', 'enrolments.store', community)
  if (person.isKnownAs(needed)) return []
  const text = 'volunteer.assurance.enrolments.store'
  const href = '/me/verification'
  return [{ text, way: 'volunteer.explanation.level_way', values: {}, href }]
}
