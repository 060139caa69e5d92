import { reaches } from '#core/assurance'
import type Person from '#identity/models/person'
import { waysFor } from '#identity/verification_providers/providers'

/** The ways that lead a person higher than they are, of those that this installation has. */
export default function waysToVerify(person: Person) {
  return waysFor(person).filter(({ gives }) => !reaches(person.assuranceLevel, gives))
}
