import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import agreeToProvider from '#identity/actions/agree_to_provider'
import announceAttempt from '#identity/actions/announce_attempt'
import closeAttempt from '#identity/actions/close_attempt'
import openVerification, { pendingWith, type Claim } from '#identity/actions/open_verification'
import whoConsents from '#identity/consents'
import type Person from '#identity/models/person'
import type Representation from '#identity/models/representation'
import consentsMissing from '#identity/queries/consents_missing'
import { digest } from '#identity/sealed'
import { DocumentNotAccepted } from '#identity/verification_errors'
import type { OutsideProvider } from '#identity/verification_providers/provider'
import type { ConsentPurpose } from '#privacy/consent_purposes'

/** After this a page of the provider is worth nothing, and another attempt is begun. */
const HOURS_OPEN = 23

export type Beginning = {
  claim: Claim
  consents: ConsentPurpose[]
  representation: Representation | null
}

/**
 * Begins to verify a person with a provider outside, or goes on with what they began: the same claim
 * has one order number, however often the form is sent.
 */
export default async function beginAttempt(
  person: Person,
  provider: OutsideProvider,
  { claim, consents, representation }: Beginning
) {
  const { identityNumber } = claim
  if (identityNumber && !provider.accepts(identityNumber)) throw new DocumentNotAccepted()
  const missing = await consentsMissing(person.id, provider)
  const by = whoConsents(person, { missing, given: consents, identityNumber, representation })
  await agreeToProvider(person, provider, by)

  const begun = await unfinishedAttempt(person, provider, claim)
  const attempt = begun ?? (await open(person, provider, claim))
  return announceAttempt(attempt, provider)
}

/** What can be gone on with; what was begun with another claim, or too long ago, is closed. */
async function unfinishedAttempt(person: Person, provider: OutsideProvider, claim: Claim) {
  const attempt = await pendingWith(provider, person).first()
  if (!attempt) return null
  const isSame =
    attempt.name === claim.name &&
    attempt.identityNumberDigest === (claim.identityNumber && digest(claim.identityNumber))
  if (isSame && !attempt.hasExpired) return attempt
  await closeAttempt(attempt, attempt.hasExpired ? 'expired' : 'abandoned')
  return null
}

function open(person: Person, provider: OutsideProvider, claim: Claim) {
  const opening = {
    orderNumber: newOrderNumber(),
    expiresAt: DateTime.now().plus({ hours: HOURS_OPEN }),
  }
  return openVerification(person, { provider, claim, opening })
}

/** 32 letters and digits, never the same twice. */
export function newOrderNumber() {
  return uuid().replaceAll('-', '')
}
