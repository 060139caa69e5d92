import type Person from '#identity/models/person'
import PrivacyRequest from '#privacy/models/privacy_request'

/** What a person asked about their data, the newest first. */
export default function requestsOf(person: Person) {
  return PrivacyRequest.query()
    .where('person_id', person.id)
    .whereNull('relation')
    .preload('answer')
    .preload('erasure')
    .orderBy('id', 'desc')
}

/** The one with this id, or a 404. */
export function requestOf(person: Person, id: string) {
  return requestsOf(person)
    .whereRaw('id::text = ?', [String(id)])
    .firstOrFail()
}
