import transaction from '#core/transaction'
import countFailure from '#identity/actions/count_failure'
import IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'

/**
 * Why an attempt with a provider outside came to nothing; `refused` by the person themselves, there, and
 * `withdrawn` where they took back what they had agreed to. Only a failed one counts against the day.
 */
export type ClosingReason = 'failed' | 'expired' | 'abandoned' | 'refused' | 'withdrawn'

/** Ends an attempt without success, once. Texts `verification.closed.<reason>`. */
export default async function closeAttempt(
  { id, provider }: IdentityVerification,
  reason: ClosingReason
) {
  await transaction(async (client) => {
    const attempt = await IdentityVerification.query({ client })
      .where('id', id)
      .forUpdate()
      .firstOrFail()
    const earlier = await IdentityVerificationDecision.findBy({ verificationId: id }, { client })
    if (earlier) return

    if (reason === 'failed') await countFailure(attempt, client)
    await IdentityVerificationDecision.create(
      { verificationId: id, decidedByProvider: provider, isConfirmed: false, reason },
      { client }
    )
  })
}
