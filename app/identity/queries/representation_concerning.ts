import type Person from '#identity/models/person'
import Representation from '#identity/models/representation'

/** The representation with this id in which a person is one of the two, or a 404. */
export default function representationConcerning(person: Person, id: string) {
  return Representation.query()
    .whereRaw('id::text = ?', [String(id)])
    .where((either) =>
      either.where('represented_id', person.id).orWhere('representative_id', person.id)
    )
    .firstOrFail()
}
