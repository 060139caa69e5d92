import { pendingWith } from '#identity/actions/open_verification'
import type Person from '#identity/models/person'
import { NothingWaits } from '#identity/verification_errors'
import counter from '#identity/verification_providers/counter'

/** What a person has put before staff and is not decided, with the pictures of the document. */
export default async function waitingRequestOf(person: Person) {
  const verification = await pendingWith(counter, person).preload('pictures').first()
  if (!verification) throw new NothingWaits()
  return verification
}
