import type { Person } from '#core/people'
import Consent from '../models/consent.ts'
import Qualification from '../models/qualification.ts'
import TeamMember from '../models/team_member.ts'
import { today } from '../shanghai_time.ts'
import { OF_AGE, type Fitness } from '../obstacles.ts'

/** What of a person decides where they can help. */
export default async function fitnessOf(person: Person, isGuardianHere = false): Promise<Fitness> {
  const { id } = person
  const qualifications = await Qualification.query().where('person_id', id)
  const memberships = await TeamMember.query()
    .where('person_id', id)
    .whereNotNull('joined_at')
    .whereNull('left_at')
  return {
    age: ageOf(person),
    hasConsent: isGuardianHere || (await hasConsent(person)),
    valid: new Set(qualifications.filter((each) => each.isValid).map((each) => each.trainingId)),
    passed: new Set(qualifications.map((each) => each.trainingId)),
    teams: new Set(memberships.map(({ teamId }) => teamId)),
  }
}

/** Whether a guardian has to agree: below 18, as far as anybody knows. */
export function isMinor(person: Person) {
  return (ageOf(person) ?? OF_AGE) < OF_AGE
}

export function ageOf({ birthDate }: Person) {
  if (!birthDate) return null
  const [on, born] = [today(), birthDate.toISODate()!]
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

async function hasConsent({ id }: Person) {
  return Boolean(await Consent.query().where('person_id', id).whereNull('withdrawn_at').first())
}
