import type { Person } from '#core/people'
import { Exception } from '@adonisjs/core/exceptions'
import familyOf from './family_of.ts'

/** One of those somebody lives with; nobody else is found. */
export default async function relative(person: Person, id: string) {
  const family = await familyOf(person)
  const found = family.find((each) => each.id === id)
  if (found) return found
  throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
}
