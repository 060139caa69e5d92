import type { HttpContext } from '@adonisjs/core/http'
import beginAttempt from '#identity/actions/begin_attempt'
import attemptOf from '#identity/queries/attempt_of'
import consentsMissing from '#identity/queries/consents_missing'
import { attemptValidator } from '#identity/validators/attempt_validator'
import claimIn from '#identity/validators/claim_validator'
import { ProviderUnknown } from '#identity/verification_errors'
import { outsideProvider } from '#identity/verification_providers/providers'
import env from '#start/env'

/** An attempt to be verified by a provider outside. */
export default class VerificationAttemptsController {
  async show({ inertia, member, params }: HttpContext) {
    const { attempt, provider } = await attemptOf(member, params.id)

    const missing = await consentsMissing(attempt.personId, provider)
    const isOver = attempt.isDecided || attempt.hasExpired || missing.length > 0
    return inertia.render('identity/verification_attempt', {
      id: attempt.id,
      provider: attempt.provider,
      isDecided: isOver,
      pageUrl: isOver || !attempt.certifyId ? null : provider.pageFor(attempt),
      ownUrl: `${env.get('APP_URL')}/me/verification/attempts/${attempt.id}`,
    })
  }

  async store({ member, representation, request, response }: HttpContext) {
    const { consents, provider: name } = await request.validateUsing(attemptValidator)
    const provider = outsideProvider(name)
    if (!provider?.isFor(member)) throw new ProviderUnknown()
    const claim = provider.asksForNumber
      ? await claimIn(request, member)
      : { name: null, identityNumber: null }

    const beginning = { claim, consents: consents ?? [], representation }
    const attempt = await beginAttempt(member, provider, beginning)
    return response.redirect().toPath(`/me/verification/attempts/${attempt.id}`)
  }
}
