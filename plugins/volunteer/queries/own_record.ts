import type { Person } from '#core/people'
import recordsOf from './records_of.ts'

/** One record of a person's own that counts, with what they wished of it; a neighbour's is not found. */
export default async function ownRecord(person: Person, id: string) {
  return recordsOf(person)
    .whereRaw('volunteer_records.id::text = ?', [id])
    .preload('correction', (correction) => correction.preload('answer'))
    .firstOrFail()
}
