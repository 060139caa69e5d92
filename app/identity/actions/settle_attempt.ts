import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import closeAttempt, { type ClosingReason } from '#identity/actions/close_attempt'
import makeKnown, { whoHasIt } from '#identity/actions/make_known'
import IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import consentsMissing from '#identity/queries/consents_missing'
import { digest, seal } from '#identity/sealed'
import { ProviderUnknown } from '#identity/verification_errors'
import { outsideProvider } from '#identity/verification_providers/providers'
import type { OutsideProvider, Outcome } from '#identity/verification_providers/provider'

export type Settlement = 'passed' | 'duplicate' | 'failed' | 'unfinished'

/**
 * Asks the provider what became of an attempt and acts on its answer alone, once, however often it is
 * asked. `isBack` says that the person has come back from there: not to have passed is to have failed then.
 */
export default async function settleAttempt(
  attempt: IdentityVerification,
  { isBack }: { isBack: boolean }
): Promise<Settlement> {
  const settled = await settlementOf(attempt)
  if (settled) return settled
  const provider = outsideProvider(attempt.provider)
  if (!provider) throw new ProviderUnknown()
  if (!attempt.certifyId) return 'unfinished'

  const missing = await consentsMissing(attempt.personId, provider)
  if (missing.length > 0) return close(attempt, 'withdrawn')
  const outcome = await provider.ask(attempt)
  if (outcome.result === 'passed') return pass(attempt, provider, outcome)
  if (outcome.result === 'closed') return close(attempt, outcome.reason)
  if (attempt.hasExpired) return close(attempt, 'expired')
  return isBack && outcome.result === 'failed' ? close(attempt, 'failed') : 'unfinished'
}

async function close(attempt: IdentityVerification, reason: ClosingReason) {
  await closeAttempt(attempt, reason)
  return (await settlementOf(attempt)) ?? 'unfinished'
}

/** What was decided already. Passed for a number that is another entry's, it waits for staff to merge the two. */
async function settlementOf({ id }: IdentityVerification): Promise<Settlement | null> {
  const decision = await IdentityVerificationDecision.findBy({ verificationId: id })
  if (!decision) return null
  if (!decision.isConfirmed) return 'failed'
  return decision.reason === 'duplicate' ? 'duplicate' : 'passed'
}

type Passed = Extract<Outcome, { result: 'passed' }>

async function pass({ id }: IdentityVerification, provider: OutsideProvider, outcome: Passed) {
  return transaction(async (client) => {
    const attempt = await IdentityVerification.query({ client })
      .where('id', id)
      .forUpdate()
      .firstOrFail()
    const earlier = await IdentityVerificationDecision.findBy({ verificationId: id }, { client })
    if (earlier) return earlier.reason === 'duplicate' ? 'duplicate' : 'passed'

    await keepNetworkNumber(attempt, outcome)
    const { isInTheWay: isDuplicate } = await whoHasIt(attempt, client)
    if (!isDuplicate) await makeKnown(attempt, { level: provider.gives, by: null }, client)
    await recordAct({
      act: 'identity.verification_confirmed',
      by: null,
      subject: { kind: 'person', id: attempt.personId },
      territoryId: attempt.territoryId,
      after: { provider: provider.name, level: provider.gives, duplicate: isDuplicate },
    })
    await IdentityVerificationDecision.create(
      {
        verificationId: id,
        decidedByProvider: provider.name,
        isConfirmed: true,
        level: provider.gives,
        reason: isDuplicate ? 'duplicate' : null,
      },
      { client }
    )
    return isDuplicate ? 'duplicate' : 'passed'
  })
}

async function keepNetworkNumber(attempt: IdentityVerification, { networkNumber }: Passed) {
  if (!networkNumber) return
  const networkNumberSealed = seal(networkNumber)
  await attempt.merge({ networkNumberSealed, networkNumberDigest: digest(networkNumber) }).save()
}
