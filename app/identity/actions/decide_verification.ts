import recordAct from '#audit/actions/record_act'
import { DateTime } from 'luxon'
import { IdentityNumberTaken, OwnVerification, VerificationDecided } from '#identity/errors'
import { factsInIdentityNumber } from '#identity/identity_number'
import Account from '#identity/models/account'
import IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import Person from '#identity/models/person'
import holderOf, { isOnlyRegistered } from '#identity/queries/holder_of'
import { unseal } from '#identity/sealed'
import Notice from '#notifications/models/notice'
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
    await recordAct({
      act: isConfirmed ? 'identity.verification_confirmed' : 'identity.verification_refused',
      by,
      subject: { kind: 'person', id: verification.personId },
      territoryId: verification.territoryId,
      reason,
    })
    return IdentityVerificationDecision.create(
      { verificationId: verification.id, decidedById: by.id, isConfirmed, reason },
      { client }
    )
  })
}

async function makeKnown(verification: IdentityVerification, client: TransactionClient) {
  const { identityNumberDigest, identityNumberSealed, name } = verification
  // Two requests with this number may be confirmed at the same moment.
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    identityNumberDigest,
  ])
  const person = await personToBeKnown(verification, client)
  const facts = factsInIdentityNumber(unseal(identityNumberSealed))
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

/** Whoever asked; or, where the register knows the number already, the person who stands there. */
async function personToBeKnown(verification: IdentityVerification, client: TransactionClient) {
  const { identityNumberDigest, personId, territoryId } = verification
  const asking = await Person.findOrFail(personId, { client })
  const holder = await holderOf(identityNumberDigest, personId, client)
  if (!holder) return asking
  if (!isOnlyRegistered(holder) || holder.territoryId !== territoryId) {
    throw new IdentityNumberTaken()
  }

  await Account.query({ client }).where('person_id', asking.id).update({ personId: holder.id })
  await Notice.query({ client }).where('person_id', asking.id).update({ personId: holder.id })
  await asking.merge({ mergedIntoId: holder.id }).save()
  await verification.useTransaction(client).merge({ personId: holder.id }).save()
  return holder
}
