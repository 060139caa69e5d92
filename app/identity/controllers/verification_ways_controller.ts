import type { HttpContext } from '@adonisjs/core/http'
import consentsAsked from '#identity/queries/consents_asked'
import counterOf from '#identity/queries/counter_of'
import counter from '#identity/verification_providers/counter'
import { waysFor } from '#identity/verification_providers/providers'

/** The form of one way to be verified: what it asks for, and what has to be agreed to. */
export default class VerificationWaysController {
  async show({ inertia, member, request, response }: HttpContext) {
    const way = request.url().split('/').at(-1)
    const isNewName = way === 'new_name' && member.isRealName
    const provider = isNewName ? counter : waysFor(member).find(({ name }) => name === way)
    // A way that is not for them leads to those that are.
    if (!provider) return response.redirect().toRoute('verifications.show')

    const isKnownByNumber = member.isRealName && member.identityNumberDigest !== null

    return inertia.render('identity/verification_way', {
      name: provider.name,
      gives: provider.gives,
      consents: await consentsAsked(member.id, provider),
      asksForNumber: provider.asksForNumber && !isKnownByNumber,
      asksForNewName: isNewName,
      knownName: member.isRealName ? member.name : null,
      counter: await counterOf(member.territory),
    })
  }
}
