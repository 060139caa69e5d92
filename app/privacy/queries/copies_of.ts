import { DateTime } from 'luxon'
import type Person from '#identity/models/person'
import DataCopy from '#privacy/models/data_copy'

/** The copies of a person that are being made or can be fetched, the newest first. */
export default function copiesOf(person: Person) {
  return DataCopy.query()
    .where('person_id', person.id)
    .where((copies) =>
      copies.whereNull('made_at').orWhere('expires_at', '>', DateTime.now().toSQL()!)
    )
    .orderBy('id', 'desc')
}

/** The copy with this id that its person can fetch now, or a 404. */
export function copyToFetch(person: Person, id: string) {
  return copiesOf(person)
    .whereRaw('id::text = ?', [String(id)])
    .whereNotNull('made_at')
    .firstOrFail()
}
