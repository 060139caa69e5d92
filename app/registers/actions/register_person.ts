import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { factsInIdentityNumber } from '#identity/identity_number'
import Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'
import { BirthNeeded, PersonRegistered } from '#registers/errors'
import explain from '#registers/explain'
import type Territory from '#territories/models/territory'

export type NewPerson = {
  name: string
  /** Null for a newborn, or whoever has no document yet; then birth date and sex are given. */
  identityNumber: string | null
  birthDate: DateTime | null
  sex: 'male' | 'female' | null
  grid: Territory | null
}

const explainPerson = explain({ persons_identity_number_digest_unique: PersonRegistered })

/** Enters somebody into the register of a community at the counter: a child, an elder without a phone. */
export default async function registerPerson(
  community: Territory,
  { grid, name, ...born }: NewPerson,
  by: Person
) {
  return transaction(async (client) => {
    const home = { territoryId: community.id, gridId: grid?.id ?? null }
    const person = await Person.create(
      { ...home, name, assuranceLevel: 'phone', ...columnsOf(born) },
      { client }
    ).catch(explainPerson)
    await recordAct({
      act: 'registers.person_registered',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: community.id,
      after: { name, grid: grid?.code ?? null },
    })
    return person
  })
}

/** The number says when somebody was born and what they are; without it both must be said. */
export function columnsOf({
  birthDate,
  identityNumber,
  sex,
}: Pick<NewPerson, 'birthDate' | 'identityNumber' | 'sex'>) {
  if (identityNumber) {
    const facts = factsInIdentityNumber(identityNumber)
    return {
      birthDate: DateTime.fromISO(facts.birthDate),
      sex: facts.sex,
      identityNumberSealed: seal(identityNumber),
      identityNumberDigest: digest(identityNumber),
    }
  }
  if (!birthDate || !sex) throw new BirthNeeded()
  return { birthDate, sex, identityNumberSealed: null, identityNumberDigest: null }
}

export { explainPerson }
