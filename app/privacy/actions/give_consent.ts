import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { isChild } from '#identity/child_rules'
import type Person from '#identity/models/person'
import { factsOf, type ConsentPurpose } from '#privacy/consent_purposes'
import { GuardianNeeded } from '#privacy/errors'
import ConsentAnswer from '#privacy/models/consent_answer'

export type Consenting = {
  /** Whose data it is about. */
  person: Person
  purpose: ConsentPurpose
  /** Whose hand it is: the person, a guardian for a child, staff at the counter. */
  by: { id: string }
  how: ConsentAnswer['how']
}

/**
 * Records that somebody agreed to a purpose as it reads today (PIPL art. 14), in the caller's
 * transaction. Throws E_PRIVACY_GUARDIAN_NEEDED where a child under 14 would agree by themselves.
 */
export default async function giveConsent(consenting: Consenting) {
  const { by, person } = consenting
  if (isStillChild(person) && by.id === person.id) throw new GuardianNeeded()

  return writeAnswer(consenting, 'given')
}

/** Records that somebody said no, so that they are not asked again until the purpose changes. */
export function refuseConsent(consenting: Consenting) {
  return writeAnswer(consenting, 'refused')
}

export async function writeAnswer(
  { by, how, person, purpose }: Consenting,
  answer: ConsentAnswer['answer']
) {
  const { version } = factsOf(purpose)
  return transaction(async (client) => {
    const written = await ConsentAnswer.create(
      {
        personId: person.id,
        byId: by.id,
        territoryId: person.territoryId,
        purpose,
        version,
        answer,
        how,
      },
      { client }
    )
    await recordAct({
      act: `privacy.consent_${answer}`,
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
      after: { purpose, version, how },
    })
    return written
  })
}

/** Under 14, a guardian agrees for them (PIPL art. 31). */
export function isStillChild({ birthDate }: Person) {
  return birthDate ? isChild(birthDate.toISODate()!) : false
}
