import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { usesNetworkIdentityStandIn } from '#config/network_identity'
import networkIdentityStandIn from '#identity/network_identity_stand_in/stand_in'

/** The gateway of the stand-in for the network identity service, and the page that it shows to people. */
export default class NetworkIdentityGatewayController {
  async show({ inertia, request }: HttpContext) {
    const authorisation = usesNetworkIdentityStandIn
      ? networkIdentityStandIn.opened(request.qs())
      : null
    if (!authorisation) throw new Exception('Not signed by us', { status: 404 })

    const { certToken } = authorisation
    return inertia.render('development/network_identity', { certToken })
  }

  async store({ params, request, response }: HttpContext) {
    if (!usesNetworkIdentityStandIn) throw new Exception('Not found', { status: 404 })

    const answer = networkIdentityStandIn.answer(params.service, request.body())
    if (answer !== null) return response.json(answer)
    // A service that does not answer: until whoever asked gives up.
    await new Promise((resolve) => response.response.once('close', resolve))
  }
}
