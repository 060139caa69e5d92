import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import counterOf from '#identity/queries/counter_of'
import counter from '#identity/verification_providers/counter'
import { providers } from '#identity/verification_providers/providers'

/** The form of one way to be verified: what it asks for, and what has to be agreed to. */
export default class VerificationWaysController {
  async show({ inertia, member, request }: HttpContext) {
    const way = request.url().split('/').at(-1)
    const isNewName = way === 'new_name' && member.isRealName
    const provider = isNewName ? counter : providers.find(({ name }) => name === way)
    if (!provider?.isConfigured()) throw new Exception('No such way', { status: 404 })

    return inertia.render('identity/verification_way', {
      name: provider.name,
      gives: provider.gives,
      consents: provider.consents,
      asksForNumber: provider.asksForNumber && !member.isRealName,
      asksForNewName: isNewName,
      knownName: member.isRealName ? member.name : null,
      counter: await counterOf(member.territory),
    })
  }
}
