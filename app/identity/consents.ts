import { isChild } from '#identity/child_rules'
import { factsInIdentityNumber } from '#identity/identity_number'
import type Person from '#identity/models/person'
import type Representation from '#identity/models/representation'
import { ChildNeedsGuardian, ConsentMissing, ConsentNotTheirs } from '#identity/verification_errors'
import type { ConsentPurpose } from '#privacy/consent_purposes'

type Asked = {
  /** What has not been agreed to yet. */
  missing: ConsentPurpose[]
  given: ConsentPurpose[]
  identityNumber: string | null
  representation: Representation | null
}

/**
 * Who agrees for a person: they themselves, or for a child under 14 the guardian who acts for them (PIPL
 * art. 31). Nobody else agrees for somebody, and nothing counts as agreed that was not ticked.
 */
export default function whoConsents(
  person: Person,
  { given, identityNumber, missing, representation }: Asked
) {
  if (missing.some((purpose) => !given.includes(purpose))) throw new ConsentMissing()
  const isGuardian = representation?.kind === 'guardian'
  if (representation && !isGuardian) throw new ConsentNotTheirs()
  if (isOfChild(person, identityNumber) && !isGuardian) throw new ChildNeedsGuardian()
  return representation?.representativeId ?? person.id
}

function isOfChild({ birthDate }: Person, identityNumber: string | null) {
  const born = identityNumber
    ? factsInIdentityNumber(identityNumber).birthDate
    : birthDate?.toISODate()
  return Boolean(born && isChild(born))
}
