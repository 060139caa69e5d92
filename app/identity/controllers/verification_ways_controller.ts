import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import counterOf from '#identity/queries/counter_of'
import { providers } from '#identity/verification_providers/providers'

/** The form of one way to be verified: what it asks for, and what has to be agreed to. */
export default class VerificationWaysController {
  async show({ inertia, member, request }: HttpContext) {
    const chosen = request.input('name', 'counter')
    const provider = providers.find(({ isConfigured, name }) => name === chosen && isConfigured())
    if (!provider) throw new Exception('No such way', { status: 404 })

    return inertia.render('identity/verification_way', {
      name: provider.name,
      gives: provider.gives,
      consents: provider.consents,
      asksForNumber: provider.asksForNumber && !member.isRealName,
      knownName: member.isRealName ? member.name : null,
      counter: await counterOf(member.territory),
    })
  }
}
