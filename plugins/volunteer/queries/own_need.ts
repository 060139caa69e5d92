import type { Person } from '#core/people'
import needsOf from './needs_of.ts'

/** A person's own need; a neighbour's is not found. */
export default async function ownNeed(person: Person, id: string) {
  return needsOf(person).whereRaw('volunteer_needs.id::text = ?', [id]).firstOrFail()
}
