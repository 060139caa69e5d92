import transaction from '#core/transaction'
import countFailure from '#identity/actions/count_failure'
import IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'

/** Why an attempt with a provider outside came to nothing. Only a failed one counts against the day. */
export type ClosingReason = 'failed' | 'expired' | 'abandoned'

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
