import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { usesNetworkIdentityStandIn } from '#config/network_identity'
import networkIdentityStandIn from '#identity/network_identity_stand_in/stand_in'
import { networkAnswerValidator } from '#identity/validators/attempt_validator'

/** Somebody plays the application of the network identity service, and is sent back to where they came from. */
export default class NetworkIdentityAnswersController {
  async store({ params, request, response }: HttpContext) {
    const authorisation = usesNetworkIdentityStandIn
      ? networkIdentityStandIn.find(params.cert_token)
      : null
    if (!authorisation) throw new Exception('Not found', { status: 404 })
    const { bearer, state } = await request.validateUsing(networkAnswerValidator)

    networkIdentityStandIn.settle(authorisation.certToken, { bearer, state })
    // Back to this very application, by whichever name the browser knows it.
    return response.redirect().toPath(new URL(authorisation.returnUrl).pathname)
  }
}
