import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import announceAttempt from '#identity/actions/announce_attempt'
import closeAttempt from '#identity/actions/close_attempt'
import openVerification, { pendingWith, type Claim } from '#identity/actions/open_verification'
import whoConsents, { consentVersion } from '#identity/consents'
import type Person from '#identity/models/person'
import type Representation from '#identity/models/representation'
import VerificationConsent from '#identity/models/verification_consent'
import { digest } from '#identity/sealed'
import { DocumentNotAccepted } from '#identity/verification_errors'
import type { ConsentKind, OutsideProvider } from '#identity/verification_providers/provider'
import transaction from '#core/transaction'

/** After this a page of the provider is worth nothing, and another attempt is begun. */
const HOURS_OPEN = 23

export type Beginning = {
  claim: Claim
  consents: ConsentKind[]
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
  const asked = { kinds: provider.consents, given: consents, identityNumber, representation }
  const givenById = whoConsents(person, asked)

  const begun = await unfinishedAttempt(person, provider, claim)
  const attempt = begun ?? (await open(person, provider, { claim, givenById }))
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

type Opened = { claim: Claim; givenById: string }

async function open(person: Person, provider: OutsideProvider, { claim, givenById }: Opened) {
  const opening = {
    orderNumber: newOrderNumber(),
    expiresAt: DateTime.now().plus({ hours: HOURS_OPEN }),
  }
  return transaction(async (client) => {
    const attempt = await openVerification(person, { provider, claim, opening })
    const facts = { verificationId: attempt.id, personId: person.id, givenById }
    const consents = provider.consents.map((kind) => ({ ...facts, kind, version: consentVersion }))
    await VerificationConsent.createMany(consents, { client })
    return attempt
  })
}

/** 32 letters and digits, never the same twice. */
export function newOrderNumber() {
  return uuid().replaceAll('-', '')
}
