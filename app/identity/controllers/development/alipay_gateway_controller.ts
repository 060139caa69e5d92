import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { usesAlipayStandIn } from '#config/alipay'
import alipayStandIn from '#identity/alipay_stand_in/stand_in'
import { maskIdentityNumber } from '#identity/identity_number'
import maskName from '#identity/masked_name'

/** The gateway of the stand-in for Alipay: what a server asks it, and the page it shows to people. */
export default class AlipayGatewayController {
  async show({ inertia, request }: HttpContext) {
    const certification = usesAlipayStandIn ? alipayStandIn.opened(parametersOf(request)) : null
    if (!certification) throw new Exception('Not signed by us', { status: 404 })

    const { certifyId, identityNumber, name } = certification
    return inertia.render('development/alipay', {
      certifyId,
      name: maskName(name),
      identityNumber: maskIdentityNumber(identityNumber),
    })
  }

  async store({ request, response }: HttpContext) {
    if (!usesAlipayStandIn) throw new Exception('Not found', { status: 404 })

    const { body } = alipayStandIn.answer(parametersOf(request))
    if (body !== null) return response.type('application/json').send(body)
    // A gateway that does not answer: until whoever asked gives up.
    await new Promise((resolve) => response.response.once('close', resolve))
  }
}

/** All that was sent, as it was signed. */
function parametersOf(request: HttpContext['request']): Record<string, string> {
  return { ...request.qs(), ...request.body() }
}
