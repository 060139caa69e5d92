import { AlreadyVerified, IdentityNumberTaken, VerificationPending } from '#identity/errors'
import IdentityVerification from '#identity/models/identity_verification'
import Person from '#identity/models/person'
import holderOf, { isOnlyRegistered } from '#identity/queries/holder_of'
import { digest, seal } from '#identity/sealed'
import transaction from '#core/transaction'

/** Puts a person's name and number before the staff of their community. */
export default async function requestVerification(
  person: Person,
  { name, identityNumber }: { name: string; identityNumber: string }
) {
  if (person.isRealName) throw new AlreadyVerified()

  return transaction(async (client) => {
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const pending = await IdentityVerification.query({ client })
      .where('person_id', person.id)
      .doesntHave('decision')
      .first()
    if (pending) throw new VerificationPending()

    const identityNumberDigest = digest(identityNumber)
    const holder = await holderOf(identityNumberDigest, person.id, client)
    if (holder && !isOnlyRegistered(holder)) throw new IdentityNumberTaken()

    return IdentityVerification.create(
      {
        personId: person.id,
        territoryId: person.territoryId,
        name,
        identityNumberSealed: seal(identityNumber),
        identityNumberDigest,
      },
      { client }
    )
  })
}
