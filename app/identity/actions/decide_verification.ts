import { DateTime } from 'luxon'
import { IdentityNumberTaken, OwnVerification, VerificationDecided } from '#identity/errors'
import { factsInIdentityNumber } from '#identity/identity_number'
import IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import Person from '#identity/models/person'
import { unseal } from '#identity/sealed'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

type Decision = { isConfirmed: boolean; reason: string | null }

/** Confirms or refuses a request; confirmed, the person is known by the name and number compared. */
export default async function decideVerification(
  verification: IdentityVerification,
  { isConfirmed, reason }: Decision,
  by: Person
) {
  if (verification.personId === by.id) throw new OwnVerification()

  return transaction(async (client) => {
    await IdentityVerification.query({ client }).where('id', verification.id).forUpdate().first()
    const earlier = await IdentityVerificationDecision.findBy(
      { verificationId: verification.id },
      { client }
    )
    if (earlier) throw new VerificationDecided()

    if (isConfirmed) await makeKnown(verification, client)
    return IdentityVerificationDecision.create(
      { verificationId: verification.id, decidedById: by.id, isConfirmed, reason },
      { client }
    )
  })
}

async function makeKnown(verification: IdentityVerification, client: TransactionClient) {
  const { identityNumberDigest, identityNumberSealed, name, personId } = verification
  // Two requests with this number may be confirmed at the same moment.
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    identityNumberDigest,
  ])
  const holder = await Person.query({ client })
    .where({ identityNumberDigest })
    .whereNot('id', personId)
    .first()
  if (holder) throw new IdentityNumberTaken()

  const facts = factsInIdentityNumber(unseal(identityNumberSealed))
  const person = await Person.findOrFail(personId, { client })
  person.merge({
    name,
    identityNumberSealed,
    identityNumberDigest,
    birthDate: DateTime.fromISO(facts.birthDate),
    sex: facts.sex,
    assuranceLevel: 'real_name',
  })
  await person.save()
}
