import { newOrderNumber } from '#identity/actions/begin_attempt'
import closeAttempt from '#identity/actions/close_attempt'
import type IdentityVerification from '#identity/models/identity_verification'
import { ProviderRefused } from '#identity/verification_errors'
import { OrderTaken, type OutsideProvider } from '#identity/verification_providers/provider'
import env from '#start/env'

/** Tells the provider of an attempt, outside of any transaction; again where it could not be told before. */
export default async function announceAttempt(
  attempt: IdentityVerification,
  provider: OutsideProvider
) {
  if (attempt.certifyId) return attempt
  try {
    return await keep(attempt, await provider.begin(attempt, returnUrlOf(attempt)))
  } catch (error) {
    if (error instanceof OrderTaken) return announceAnew(attempt, provider)
    // It will not take this name and number: one of three tries a day.
    if (error instanceof ProviderRefused) await closeAttempt(attempt, 'failed')
    throw error
  }
}

/** Once, with a number that cannot have been used. */
async function announceAnew(attempt: IdentityVerification, provider: OutsideProvider) {
  await attempt.merge({ orderNumber: newOrderNumber() }).save()
  return keep(attempt, await provider.begin(attempt, returnUrlOf(attempt)))
}

function keep(attempt: IdentityVerification, certifyId: string) {
  return attempt.merge({ certifyId }).save()
}

function returnUrlOf({ id }: IdentityVerification) {
  return `${env.get('APP_URL')}/me/verification/attempts/${id}/return`
}
