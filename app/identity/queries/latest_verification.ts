import IdentityVerification from '#identity/models/identity_verification'
import type Person from '#identity/models/person'

/** The last request of a person to be verified, with its decision. */
export default async function latestVerification(person: Person) {
  return IdentityVerification.query()
    .where('person_id', person.id)
    .preload('decision')
    .orderBy('id', 'desc')
    .first()
}
