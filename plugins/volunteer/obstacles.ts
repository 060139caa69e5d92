import type Task from './models/task.ts'

/** From this age on nobody has to agree. */
export const OF_AGE = 18

export type Fitness = {
  /** Whole years; null where nobody knows. */
  age: number | null
  hasConsent: boolean
  /** Ids of trainings that count today, and of those that were ever passed. */
  valid: Set<string>
  passed: Set<string>
  /** Ids of the teams somebody is in. */
  teams: Set<string>
}

export type Obstacle = {
  code: 'too_young' | 'consent_missing' | 'training_missing' | 'training_expired' | 'not_in_team'
  values: Record<string, string | number>
  /** Where the way out begins; null where it is the counter. */
  href: string | null
}

/** What a task asks for; expects its `training` and `team`. Null for a shift that stands alone. */
export type Demands = Pick<Task, 'minAge' | 'trainingId' | 'training' | 'teamId' | 'team'> | null

/** Why somebody cannot help with a task, each reason with the way out; empty where they can. Pure. */
export default function obstaclesFor(demands: Demands, fitness: Fitness): Obstacle[] {
  return [
    tooYoung(demands, fitness),
    consentMissing(fitness),
    trainingMissing(demands, fitness),
    notInTeam(demands, fitness),
  ].filter((each) => each !== null)
}

function tooYoung(demands: Demands, { age }: Fitness): Obstacle | null {
  const least = demands?.minAge ?? 0
  if (age === null || age >= least) return null
  return { code: 'too_young', values: { age: least }, href: '/volunteer/shifts' }
}

function consentMissing({ age, hasConsent }: Fitness): Obstacle | null {
  if (age === null || age >= OF_AGE || hasConsent) return null
  return { code: 'consent_missing', values: {}, href: '/volunteer/consents/create' }
}

function trainingMissing(demands: Demands, { passed, valid }: Fitness): Obstacle | null {
  const id = demands?.trainingId
  if (!demands || !id || valid.has(id)) return null
  const code = passed.has(id) ? 'training_expired' : 'training_missing'
  return { code, values: { name: demands.training.name }, href: '/volunteer/trainings' }
}

function notInTeam(demands: Demands, { teams }: Fitness): Obstacle | null {
  const id = demands?.teamId
  if (!demands || !id || teams.has(id)) return null
  const href = `/volunteer/teams/${id}`
  return { code: 'not_in_team', values: { name: demands.team.name }, href }
}
