import { DateTime } from 'luxon'
import type { AssuranceLevel } from '#core/assurance'
import type { TransactionClient } from '#core/database'
import recordAct from '#audit/actions/record_act'
import mergePersons from '#identity/actions/merge_persons'
import raiseLevel from '#identity/actions/raise_level'
import { IdentityNumberTaken } from '#identity/errors'
import { factsInIdentityNumber } from '#identity/identity_number'
import type IdentityVerification from '#identity/models/identity_verification'
import Person from '#identity/models/person'
import { holderOfClaim, isOnlyRegistered } from '#identity/queries/holder_of'
import { unseal } from '#identity/sealed'

type Knowing = { level: AssuranceLevel; by: Person | null }

/** The person of a verification is known from now on by what was verified. Throws where that is somebody else's. */
export default async function makeKnown(
  verification: IdentityVerification,
  { by, level }: Knowing,
  client: TransactionClient
) {
  const { holder, isInTheWay } = await whoHasIt(verification, client)
  if (isInTheWay) throw new IdentityNumberTaken()

  const asking = await Person.findOrFail(verification.personId, { client })
  const person = holder ? await becomeHolder(holder, { asking, by }, client) : asking
  await noteNewName(person, verification, by)
  person.useTransaction(client).merge(factsIn(verification))
  await raiseLevel(person, level, client)
  return person
}

/**
 * Who has the number already. Whoever only stands in the household register is the person who asks; any
 * other entry is in the way until staff have looked at both.
 */
export async function whoHasIt(verification: IdentityVerification, client: TransactionClient) {
  const { identityNumberDigest, networkNumberDigest, personId } = verification
  const asking = await Person.query({ client }).where('id', personId).forUpdate().firstOrFail()
  // Two requests with this number may be confirmed at the same moment.
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    identityNumberDigest ?? networkNumberDigest ?? personId,
  ])
  const holder = await holderOfClaim(verification, client)
  // Both as they live now: their communities may have been merged or split since it was asked.
  const isInTheWay =
    holder !== null && (!isOnlyRegistered(holder) || holder.territoryId !== asking.territoryId)
  return { holder, isInTheWay }
}

type Becoming = { asking: Person; by: Person | null }

async function becomeHolder(holder: Person, { asking, by }: Becoming, client: TransactionClient) {
  await mergePersons({ kept: holder, merged: asking, reason: 'household_register' }, by)
  return Person.findOrFail(holder.id, { client })
}

function factsIn(verification: IdentityVerification) {
  const { identityNumberDigest, identityNumberSealed, name } = verification
  const { networkNumberDigest, networkNumberSealed } = verification
  const network = networkNumberDigest ? { networkNumberDigest, networkNumberSealed } : {}
  if (!identityNumberSealed) return network
  const facts = factsInIdentityNumber(unseal(identityNumberSealed))
  const birthDate = DateTime.fromISO(facts.birthDate)
  return { ...network, name, identityNumberSealed, identityNumberDigest, birthDate, sex: facts.sex }
}

async function noteNewName(person: Person, { name }: IdentityVerification, by: Person | null) {
  if (!person.isRealName || !person.name || !name || person.name === name) return
  await recordAct({
    act: 'verification.renamed',
    by,
    subject: { kind: 'person', id: person.id },
    territoryId: person.territoryId,
    before: { name: person.name },
    after: { name },
  })
}
