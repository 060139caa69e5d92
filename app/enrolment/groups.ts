import { reaches, type AssuranceLevel } from '#core/assurance'

/**
 * Who belongs together: by age in whole years on the day of the session (both ends included), by grid, by a role
 * held where the session is, by a coded fact of the register (a tag, such as `living_alone` `1`), or by how well a
 * person is known.
 */
export type Group =
  | { kind: 'age'; from?: number; to?: number }
  | { kind: 'grid'; gridIds: string[] }
  | { kind: 'role'; role: string }
  | { kind: 'tag'; fact: string; code: string }
  | { kind: 'level'; level: AssuranceLevel }

/** What groups ask of a person; `age` is null while the birth date is not known. */
export type Facts = {
  age: number | null
  gridId: string | null
  roles: string[]
  /** `<fact>:<code>`. */
  tags: string[]
  level: AssuranceLevel
}

/** Whether somebody with these facts belongs to the group; of whom nothing is known, they do not. */
export default function belongsTo(group: Group, facts: Facts): boolean {
  if (group.kind === 'age') return isBetween(facts.age, group)
  if (group.kind === 'grid') return facts.gridId !== null && group.gridIds.includes(facts.gridId)
  if (group.kind === 'role') return facts.roles.includes(group.role)
  if (group.kind === 'tag') return facts.tags.includes(`${group.fact}:${group.code}`)
  return reaches(facts.level, group.level)
}

function isBetween(age: number | null, { from = 0, to = 150 }: { from?: number; to?: number }) {
  return age !== null && age >= from && age <= to
}
