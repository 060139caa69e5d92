import openVerification from '#identity/actions/open_verification'
import type Person from '#identity/models/person'
import counter from '#identity/verification_providers/counter'

/** Puts a person's name and number before the staff of their community. */
export default async function requestVerification(
  person: Person,
  { identityNumber, name }: { name: string; identityNumber: string }
) {
  return openVerification(person, { provider: counter, claim: { identityNumber, name } })
}
