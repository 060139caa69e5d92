import type Person from '#identity/models/person'
import personsLivingIn from '#identity/queries/persons_living_in'
import { digest } from '#identity/sealed'
import askRequest, { type NewRequest } from '#privacy/actions/ask_request'
import { PersonNotFoundAtCounter } from '#privacy/errors'
import type Territory from '#territories/models/territory'

type AtCounter = Pick<NewRequest, 'kind' | 'field' | 'wanted' | 'words'> & {
  identityNumber: string
  relativeName?: string
  relation?: string
  proof?: string
}

/** For somebody who stands at the counter, or for a close relative of somebody who died (PIPL art. 49). */
export default async function askAtCounter(
  community: Territory,
  { identityNumber, proof, relation, relativeName, ...asked }: AtCounter,
  by: Person
) {
  const person = await personsLivingIn(community)
    .where('identity_number_digest', digest(identityNumber))
    .first()
  if (!person) throw new PersonNotFoundAtCounter()

  const relative =
    relativeName && relation && proof ? { name: relativeName, relation, proof } : null
  return askRequest(person, { ...asked, receivedBy: by, relative }, relative ? null : person)
}
